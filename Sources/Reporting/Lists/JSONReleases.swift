import Verification

/// Writes down interpreters as one JSON object, `verify-pythons/1`, one a line.
struct JSONReleases: ReleaseReporter {
  func text(_ releases: [Release], unusable: [UnusableInterpreter]) -> String {
    let working = releases.map { release in
      guard case .object(let members) = JSON(release: release) else { return "" }
      return JSON.object(members + [.init("starts", .bool(true)), .init("reason", .null)]).text
    }
    let others = unusable.map {
      let value: JSON = [
        "id": .null, "version": .null, "implementation": .null, "freeThreaded": .null, "path": .string($0.path),
        "starts": .bool(false), "reason": .string($0.why),
      ]
      return value.text
    }
    let list = (working + others).map { "  \($0)" }.joined(separator: ",\n")
    return "{\"schema\": \"verify-pythons/1\", \"releases\": [\n\(list)\n]}\n"
  }
}
