extension Claim {
  /// What is to be looked at after its line: the subject, and where `==` is written whether it equals what is stated; for
  /// `d["k"] += 1  # 2` also `d`.
  package var expressions: [String] { [subject, equation, whole].compactMap(\.self) }

  /// The name from which a path leads to its subject, where that may be meant as well.
  package var whole: String? {
    kind == .value ? subject.map { String($0.prefix { $0 != "." && $0 != "[" }) } : nil
  }

  /// `d == {"a": 1}`, as Python decides it; nil where the author does not write `==`.
  package var equation: String? { isEquated ? subject.map { "\($0) == \(stated)" } : nil }

  /// Whether its subject has a call in it, which may be one of a function that the sample does not have.
  package var asksCall: Bool { subject?.holds("(") ?? false }
}
