import Reporting
import Verification

extension Flag {
  /// What the exit status depends on.
  static let judging: [Flag] = [
    Flag(
      "--fail-on", "LIST", help: "fail where one of these is met (default: drifted,varies); repeatable",
      for: [.run, .watch, .lsp, .merge]
    ) {
      (options, text) throws(ValueError) in
      for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        try options.fail(on: Set<Concern>.named(part))
      }
    },
    Flag("--strict", help: "fail on all that was not proved: on all but reworded", for: [.run, .watch, .lsp, .merge]) {
      $0.fail(on: .strict)
    },
  ]
}

extension Options {
  fileprivate mutating func fail(on concerns: Set<Concern>) { failOn = (failOn ?? []).union(concerns) }
}

extension Set<Concern> {
  /// One, all of them, or none.
  fileprivate static func named(_ text: String) throws(ValueError) -> Set {
    if text == "all" { return Set(Concern.allCases) }
    if text == "none" { return [] }
    if let concern = Concern(rawValue: text) { return [concern] }
    let names = Concern.allCases.map(\.rawValue) + ["all", "none"]
    throw ValueError(expected: names.choice, nearest: nearest(to: text, among: names).first)
  }
}
