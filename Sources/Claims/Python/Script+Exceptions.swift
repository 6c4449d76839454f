extension Script {
  /// The exceptions that the sample knows by a name of its own: what it raises, the classes that it derives from an exception,
  /// and `Empty` after `from queue import Empty`.
  var exceptions: Set<String> {
    var found: Set<String> = []
    for statement in statements {
      switch statement.word {
      case "raise":
        if let name = Self.className(statement.code.dropFirst("raise".count).trimmed) { found.insert(String(name)) }
      case "class":
        guard let name = Self.className(statement.code.dropFirst("class".count).trimmed),
          Self.bases(of: statement.code).contains(where: { base in
            ExceptionName.prefix(of: base, own: found).map { $0.rest.isEmpty } ?? false
          })
        else { continue }
        found.insert(String(name))
      case "from": found.formUnion(Self.imported(by: statement.code))
      default: continue
      }
    }
    return found
  }

  /// The name with which the text begins, if it is written as classes are.
  private static func className(_ text: Substring) -> Substring? {
    let name = text.prefix(while: \.isWordPart)
    return name.first?.isUppercase == true ? name : nil
  }

  private static func imported(by code: String) -> [String] {
    guard let sign = code.range(of: " import ") else { return [] }
    let module = code[..<sign.lowerBound].dropFirst("from".count).trimmed
    return code[sign.upperBound...].split { ",()".contains($0) }.map(\.trimmed).filter { name in
      ExceptionName.prefix(of: "\(module).\(name)").map { $0.rest.isEmpty } ?? false
    }.map(String.init)
  }

  /// `Exception` of `class Oops(Exception): pass`.
  private static func bases(of code: String) -> [Substring] {
    guard let open = code.firstIndex(of: "("), let close = code[open...].firstIndex(of: ")") else { return [] }
    return code[code.index(after: open)..<close].split(separator: ",").map(\.trimmed)
  }
}
