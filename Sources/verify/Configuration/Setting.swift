import Verification

/// What a flag is set to, by whatever says so.
struct Setting: Sendable {
  let flag: Flag
  /// As they would stand behind the flag, one after another; of one without a value `true` or `false`.
  let values: [String]
  let source: Source

  /// What a file lets samples do that they may not by default, for whoever did not write it; nil: nothing.
  var loosening: String? {
    guard case .file(let place) = source, values != ["false"] else { return nil }
    switch flag.name {
    case "--allow-net": return "\(place): lets samples use the network"
    case "--site-packages", "--requirements":
      return "\(place): lets samples import packages (\(values.joined(separator: ", ")))"
    case "--sandbox" where values.last == "none": return "\(place): runs samples unprotected"
    default: return nil
    }
  }

  /// Whoever stands further below has the last word.
  enum Source: Sendable, Hashable, Comparable, CustomStringConvertible {
    case file(Place)
    /// Of the environment.
    case variable(String)
    case commandLine

    var description: String {
      switch self {
      case .file(let place): "\(place)"
      case .variable(let name): name
      case .commandLine: "command line"
      }
    }
  }
}

extension Flag {
  /// Its name in a file: `fail-on`; nil: what it asks for is answered at once.
  var key: String? {
    ["--help", "--version", "--no-config", "--stdio"].contains(name) ? nil : String(name.dropFirst(2))
  }

  /// Its name in the environment: `VERIFY_FAIL_ON`.
  var variable: String? { key.map { "VERIFY_" + $0.uppercased().replacing("-", with: "_") } }
}
