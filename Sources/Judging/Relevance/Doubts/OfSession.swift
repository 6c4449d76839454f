import Verification

extension Doubt {
  /// `<__main__.Card object at 0x…>` where a text is stated: what gives the class its text may stand elsewhere.
  static let plainObject = Doubt("an object came that has no text of its own, whose class may have one elsewhere") {
    matter in
    guard let actual = matter.contradiction, !matter.claim.stated.holds(" object at 0x") else { return false }
    return actual.holds("<__main__.") && actual.holds(" object at 0x")
  }

  /// `dir(builtins)`: each release has other names, and no answer is wrong for one that was added.
  static let namesOfModule = Doubt("it lists many names, which each release adds to") { matter in
    guard let actual = matter.contradiction, matter.claim.code.hasPrefix("dir("),
      let stated = names(in: matter.claim.stated), let came = names(in: actual)
    else { return false }
    return stated.count > fewNames && stated.intersection(came).count * 2 > stated.count
  }

  /// So many any class has.
  private static let fewNames = 24

  private static func names(in text: String) -> Set<String>? {
    guard case .list(let items)? = PythonLiteral.parse(text) else { return nil }
    return Set(items.compactMap { if case .string(let name) = $0 { name } else { nil } })
  }

  /// Its first or last lines alone: the author may have left out the others without a word.
  static let partOfAnswer = Doubt("it is part of what came") { matter in
    guard matter.claim.kind == .session, let actual = matter.contradiction else { return false }
    return Comparison.part.holds(Stated(matter.claim.stated), Actual(printed: actual))
  }

  /// A vertical tab or a backspace: a terminal does something with it, and no two do the same.
  static let terminalControl = Doubt("a terminal does not show it as it is") { matter in
    guard let actual = matter.contradiction else { return false }
    return matter.visits.contains { !$0.printed.isEmpty } && actual.unicodeScalars.contains(where: isControl)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
  }
}
