import Verification

extension Evidence {
  /// Below an assignment a heading stands more often than what the call printed.
  static let headingBelowAssignment = Evidence("the line above it assigns and shows nothing") { matter in
    guard Assignment(matter.claim.code) != nil, !matter.visits.isEmpty else { return nil }
    return switch matter.claim.kind {
    case .stdout: matter.visits.contains { $0.raised == nil } ? .isCommentary : nil
    case .output: matter.visits.allSatisfy(\.printed.isEmpty) ? .isCommentary : nil
    default: nil
    }
  }

  /// `len(q) == 6` beside another number: the value of a call that the words name.
  static let valueOfCall = Evidence("what it names gave a value of the same kind") { matter in
    guard matter.claim.asksCall, let actual = matter.contradiction,
      let one = PythonLiteral.parse(matter.claim.stated), let other = PythonLiteral.parse(actual)
    else { return nil }
    return one.isSameKind(as: other) ? .statesOutcome : nil
  }

  /// A sentence, or a box right below, that states a value speaks of the value that alone was printed.
  static let valueOfOutput = Evidence("a value of the same kind is all that came") { matter in
    guard matter.claim.answer == .output, let actual = matter.contradiction else { return nil }
    let stated = matter.claim.stated.parts(by: .lines)
    let lines = actual.parts(by: .lines)
    if stated.count > 1, stated.count == lines.count, zip(stated, lines).allSatisfy(areAlike) { return .statesOutcome }
    return areAlike(matter.claim.stated, actual) ? .statesOutcome : nil
  }

  private static func areAlike(_ stated: String, _ actual: String) -> Bool {
    guard let one = PythonLiteral.parse(stated), let other = PythonLiteral.parse(actual), one.isRepr else {
      return false
    }
    return one.hasType(of: other)
  }

  /// `li.append(2)  # li vaut maintenant [1, 3]`: words around a list that name what has a list as its value.
  static let valueOfNamed = Evidence("it names what has a value of that kind") { matter in
    guard matter.claim.source == .comment, matter.contradiction != nil, let words = matter.claim.commentary,
      let stated = PythonLiteral.parse(matter.claim.stated), stated.isContainer, let visit = matter.visits.last
    else { return nil }
    let said = Set(words.split { !$0.isWordPart })
    let isNamed = visit.names.contains { named in
      said.contains(named.name[...]) && PythonLiteral.parse(named.value.repr).map(stated.hasType) == true
    }
    return isNamed ? .statesOutcome : nil
  }

  /// `int("3")  # OK → 4`: behind an arrow at the end of words, a literal of the type of the value that the line shows.
  static let valueAfterArrow = Evidence("an arrow leads to a value of the type that came") { matter in
    matter.endsInValueOfType(behind: "conclusion") ? .statesOutcome : nil
  }

  /// `d.get("a")  # Get value: 2`: the same behind a colon, which leads to a setting as well.
  static let valueAfterColon = Evidence("a colon leads to what is set as well") { matter in
    matter.endsInValueOfType(behind: "label of the author's own") ? .mayStateOutcome : nil
  }

  /// Most of its words, or its signs around other numbers, came.
  static let likeness = Evidence("it resembles what happened") { matter in
    guard let actual = matter.contradiction else { return nil }
    let stated = Stated(matter.claim.stated, hedge: matter.claim.hedge)
    return Resemblance(stated).isSeen(in: actual) ? .statesOutcome : nil
  }
}

extension Evidence {
  /// `names = ["Bo"]` / `# Output: [(1, "Bo")]`: what the reader's own code is to give, as the name holds another shape.
  static let otherShape = Evidence("the line above it binds something of another shape") { matter in
    guard matter.claim.answer == .sameShape, let actual = matter.contradiction, matter.raised == nil,
      matter.visits.allSatisfy(\.printed.isEmpty)
    else { return nil }
    guard let one = PythonLiteral.parse(matter.claim.stated), let other = PythonLiteral.parse(actual) else {
      return .isCommentary
    }
    return one.hasShape(of: other) ? nil : .isCommentary
  }
}

extension PythonLiteral {
  /// Whether both are of one kind, and so are the first of their items.
  fileprivate func hasShape(of other: PythonLiteral) -> Bool {
    switch (self, other) {
    case (.list(let one), .list(let other)), (.tuple(let one), .tuple(let other)), (.set(let one), .set(let other)):
      guard let first = one.first, let second = other.first else { return true }
      return first.hasShape(of: second)
    case (.dict(let one), .dict(let other)):
      guard let first = one.first, let second = other.first else { return true }
      return first.key.hasShape(of: second.key) && first.value.hasShape(of: second.value)
    default: return isSameKind(as: other) || isNumber && other.isNumber
    }
  }

  private var isNumber: Bool {
    switch self {
    case .integer, .float: true
    default: false
    }
  }

  fileprivate var isContainer: Bool {
    switch self {
    case .list, .tuple, .set, .dict: true
    default: false
    }
  }

  /// Whether both are values of one type that a text seldom looks like by chance.
  fileprivate func hasType(of other: PythonLiteral) -> Bool {
    switch (self, other) {
    case (.integer, .integer), (.float, .float), (.constant, .constant), (.list, .list), (.tuple, .tuple), (.set, .set),
      (.dict, .dict):
      true
    // `<class 'int'>`, `<function f at 0x10>`
    case (.angle(let one), .angle(let other)): one.prefix { $0 != " " } == other.prefix { $0 != " " }
    default: false
    }
  }
}

extension Matter {
  /// Whether a comment behind a line, read by this form, states a value of the type that came, once.
  fileprivate func endsInValueOfType(behind form: String) -> Bool {
    guard claim.form == form, claim.source == .comment, raised == nil, visits.count == 1, Assignment(claim.code) == nil,
      let came = contradiction.flatMap({ PythonLiteral.parse($0) })
    else { return false }
    return PythonLiteral.parse(claim.stated)?.hasType(of: came) == true
  }
}
