/// A kind of thing that an author has to look at, as code scanners and reviewers list it.
package struct AnnotationRule: Sendable, Hashable {
  /// As reports give it; it stays.
  package let name: String
  /// In a few words.
  let title: String
  /// What it means, and what to do about it.
  let help: String
  /// By which word a run is asked to fail on it.
  let concern: Concern
  /// Where no run is.
  let severity: Severity

  /// How much it matters. An error is what makes the exit status 1.
  package enum Severity: String, Sendable, Hashable {
    case error, warning, note
  }

  private init(_ name: String, _ concern: Concern, _ severity: Severity, _ title: String, _ help: String) {
    self.name = name
    self.title = title
    self.help = help
    self.concern = concern
    self.severity = severity
  }

  func severity(failingOn concerns: Set<Concern>) -> Severity { concerns.contains(concern) ? .error : severity }

  /// Every rule, the gravest first.
  static let all: [AnnotationRule] = [
    drifted, varies, changed, doubtful, fails, reworded, dependsOnWay, unreached, unclaimed,
  ]

  static let drifted = AnnotationRule(
    "drifted", .drifted, .warning, "The answer has drifted",
    """
    On every release that reached it, the code does something else than the answer states. Correct the answer, or the code; \
    `verify show` explains how the sample was read, and `verify fix` writes what happens.
    """)

  static let varies = AnnotationRule(
    "varies", .varies, .warning, "The answer depends on the Python release",
    """
    What the answer states is so on some of the releases only. Say in the answer for which, or accept the difference with \
    `verify accept --acknowledge REASON`.
    """)

  static let changed = AnnotationRule(
    "changed", .drifted, .warning, "The sample does something else than is on record",
    """
    What the sample does is not what it did when its author last accepted it. Look at the difference; `verify accept` records \
    it where it is right.
    """)

  static let doubtful = AnnotationRule(
    "doubtful", .doubtful, .warning, "The answer may have drifted",
    """
    The code does something else than the words say, but something speaks against taking them for a wrong outcome. Read them \
    once more: they are wrong, or they are no statement of what the code gives.
    """)

  static let fails = AnnotationRule(
    "fails", .failed, .warning, "The sample fails, and nothing says that it should",
    """
    The sample does not compile, or ends with an exception that neither its text nor the words beside it announce. Correct it, \
    announce the exception, or let the sample be skipped by a directive.
    """)

  static let reworded = AnnotationRule(
    "reworded", .reworded, .warning, "The exception comes with another message",
    "The exception that the answer announces is raised, and its message is another one. Write it as it is now.")

  static let dependsOnWay = AnnotationRule(
    "depends-on-way", .way, .note, "The answer depends on how the sample is run",
    "What the answer states is so as a script and not at the prompt, or the other way round. Say which one is meant.")

  static let unreached = AnnotationRule(
    "unreached", .unreached, .note, "Nothing was proved here",
    """
    The sample was not run, or the line of a claim was not reached. Only a run that fails on it (`--fail-on unreached`, \
    `--strict`) tells of these.
    """)

  static let unclaimed = AnnotationRule(
    "unclaimed", .unclaimed, .note, "The sample states nothing",
    """
    The sample ran, and neither its comments nor the words around it say what it does. Only a run that fails on it \
    (`--fail-on unclaimed`, `--strict`) tells of these.
    """)
}
