import Verification

/// The indentation of an example's lines as it was meant, where the prompts have hidden it.
struct Layout {
  let code: [String]

  init(_ code: [String]) { self.code = code.count > 1 ? Self.withClausesAligned(Self.withBody(code)) : code }

  /// A body that stands right behind `...` as its header stands behind `>>>` is indented.
  private static func withBody(_ code: [String]) -> [String] {
    let filled = code.dropFirst().filter { !$0.allSatisfy(\.isWhitespace) }
    guard let first = code.first, filled.allSatisfy({ $0.first?.isWhitespace == false }), !filled.isEmpty else {
      return code
    }
    let script = Script(first)
    guard !script.endsOpen, let header = script.statements.last, header.opensBlock else { return code }
    return [first] + code.dropFirst().map { $0.isEmpty || isClause($0) ? $0 : "    " + $0 }
  }

  /// `>>> if x:`, and below it without prompts `else:`, further to the right than it is meant.
  private static func withClausesAligned(_ code: [String]) -> [String] {
    guard let first = Script(code[0]).statements.first, first.opensBlock,
      let clause = code.dropFirst().first(where: isClause)
    else { return code }
    let depth = indent(of: clause)
    // In a body as deep as its first line the clause is of a statement there.
    guard depth > 0, indent(of: code[1]) > depth else { return code }
    return [code[0]] + code.dropFirst().map { String($0.dropFirst(min(depth, indent(of: $0)))) }
  }

  private static func indent(of line: String) -> Int { line.prefix(while: \.isWhitespace).count }

  private static func isClause(_ line: String) -> Bool { Script(line).statements.first?.isClause == true }
}
