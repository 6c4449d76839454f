import Fixing
import Verification

extension Flag {
  static let fixing: [Flag] = [
    Flag("--yes", help: "write every correction without asking", for: [.fix]) { $0.fixing.writesUnasked = true },
    Flag("--diff", help: "write nothing, and give the corrections as a patch", for: [.fix]) {
      $0.fixing.givesPatch = true
    },
    Flag("--check", help: "write nothing, and say what would be written", for: [.fix]) { $0.fixing.onlyChecks = true },
    Flag(
      "--unsafe", "NAME", help: "also what is unsafe: prose, hedged, doubtful, … or all; repeatable", for: [.fix, .lsp]
    ) {
      (options, text) throws(ValueError) in
      for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        try options.fixing.allowed.formUnion(Set<Danger>.named(part))
      }
    },
    Flag("--atomic", help: "write all documents, or none where one cannot be written", for: [.fix]) {
      $0.fixing.isAtomic = true
    },
  ]
}

extension Set<Danger> {
  /// One, or all of them.
  fileprivate static func named(_ text: String) throws(ValueError) -> Set {
    if text == "all" { return Set(Danger.allCases) }
    if let danger = Danger(rawValue: text) { return [danger] }
    let names = Danger.allCases.map(\.rawValue) + ["all"]
    throw ValueError(expected: names.choice, nearest: nearest(to: text, among: names).first)
  }
}
