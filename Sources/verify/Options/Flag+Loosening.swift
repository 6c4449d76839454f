extension Flag {
  /// What lets samples do more than they may by default; the report says so.
  static let loosening: [Flag] = [
    Flag("--site-packages", "DIR", help: "let samples import the packages in DIR; repeatable", for: .sandboxed) {
      (options, text) throws(ValueError) in try options.sitePackages.append(.word(text))
    },
    Flag(
      "--requirements", "FILE", help: "let samples import what FILE names, installed with pip; repeatable",
      for: .sandboxed
    ) {
      (options, text) throws(ValueError) in try options.requirements.append(.word(text))
    },
    Flag(
      "--timezone", "ZONE", help: "run samples in this time zone: Europe/Berlin (default: $TZ, else UTC)",
      for: .sandboxed
    ) {
      (options, text) throws(ValueError) in options.timeZone = try .timeZone(text)
    },
    Flag("--allow-net", help: "let samples use the network, and all that this machine can reach", for: .sandboxed) {
      $0.allowsNetwork = true
    },
  ]
}
