/// A kind of thing that an author has to look at, as code scanners and reviewers list it.
struct AnnotationRule: Sendable, Hashable {
  /// As reports give it; it stays.
  let name: String
  /// In a few words.
  let title: String
  /// What it means, and what to do about it.
  let help: String
  /// Where `--strict` is not asked for.
  let severity: Severity
  /// Under `--strict`.
  let strictSeverity: Severity

  /// How much it matters. An error is what makes the exit status 1.
  enum Severity: String, Sendable, Hashable {
    case error, warning, note
  }

  private init(_ name: String, _ severity: Severity, strictly: Severity? = nil, _ title: String, _ help: String) {
    self.name = name
    self.title = title
    self.help = help
    self.severity = severity
    self.strictSeverity = strictly ?? severity
  }

  /// Every rule, the gravest first.
  static let all: [AnnotationRule] = [
    drifted, varies, changed, doubtful, fails, reworded, dependsOnWay, unproved,
  ]

  static let drifted = AnnotationRule(
    "drifted", .error, "The answer has drifted",
    """
    On every release that reached it, the code does something else than the answer states. Correct the answer, or the code; \
    `verify show` explains how the sample was read, and `verify fix` writes what happens.
    """)

  static let varies = AnnotationRule(
    "varies", .error, "The answer depends on the Python release",
    """
    What the answer states is so on some of the releases only. Say in the answer for which, or accept the difference with \
    `verify accept --acknowledge REASON`.
    """)

  static let changed = AnnotationRule(
    "changed", .error, "The sample does something else than is on record",
    """
    What the sample does is not what it did when its author last accepted it. Look at the difference; `verify accept` records \
    it where it is right.
    """)

  static let doubtful = AnnotationRule(
    "doubtful", .warning, strictly: .error, "The answer may have drifted",
    """
    The code does something else than the words say, but something speaks against taking them for a wrong outcome. Read them \
    once more: they are wrong, or they are no statement of what the code gives.
    """)

  static let fails = AnnotationRule(
    "fails", .warning, strictly: .error, "The sample fails, and nothing says that it should",
    """
    The sample does not compile, or ends with an exception that neither its text nor the words beside it announce. Correct it, \
    announce the exception, or let the sample be skipped by a directive.
    """)

  static let reworded = AnnotationRule(
    "reworded", .warning, "The exception comes with another message",
    "The exception that the answer announces is raised, and its message is another one. Write it as it is now.")

  static let dependsOnWay = AnnotationRule(
    "depends-on-way", .note, strictly: .error, "The answer depends on how the sample is run",
    "What the answer states is so as a script and not at the prompt, or the other way round. Say which one is meant.")

  static let unproved = AnnotationRule(
    "unproved", .note, strictly: .error, "Nothing was proved here",
    """
    The sample was not run, or states nothing, or the line of a claim was not reached. Only `--strict` tells of these.
    """)
}
