import Verification

extension Doubt {
  /// `<__main__.Card object at 0x…>` where a text is stated: what gives the class its text may stand elsewhere.
  static let plainObject = Doubt("an object came that has no text of its own, whose class may have one elsewhere") {
    matter in
    guard let actual = matter.contradiction, !matter.claim.stated.holds(" object at 0x") else { return false }
    return actual.holds("<__main__.") && actual.holds(" object at 0x")
  }

  /// `dir()`, `globals()`: what else has been typed by then is in it.
  static let namesOfSession = Doubt("it lists all names that there are by then") { matter in
    matter.contradiction != nil && ["dir()", "globals()", "locals()", "vars()"].contains(matter.claim.code)
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
