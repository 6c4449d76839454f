import Fixing

extension Flag {
  static let fixing: [Flag] = [
    Flag("--yes", help: "write every correction without asking", for: [.fix]) { $0.fixing.writesUnasked = true },
    Flag("--diff", help: "write nothing, and give the corrections as a patch", for: [.fix]) {
      $0.fixing.givesPatch = true
    },
    Flag("--check", help: "write nothing, and say what would be written", for: [.fix]) { $0.fixing.onlyChecks = true },
    Flag(
      "--unsafe", "NAME", help: "also what is unsafe for this reason; repeatable:",
      choices: { _ in Danger.allCases.map(\.rawValue) + ["all"] }, for: [.fix]
    ) {
      (options, text) throws(ValueError) in
      for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        if part == "all" {
          options.fixing.allowed = Set(Danger.allCases)
        } else {
          options.fixing.allowed.insert(try .choice(part))
        }
      }
    },
    Flag("--atomic", help: "write all documents, or none where one cannot be written", for: [.fix]) {
      $0.fixing.isAtomic = true
    },
  ]
}
