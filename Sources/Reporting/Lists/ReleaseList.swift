import Verification

/// Writes down the interpreters that were found, one a line, and whether they start.
package struct ReleaseList: Sendable {
  private let isJSON: Bool

  /// One that does not start, or is too old.
  package struct Unusable: Sendable {
    let path: String
    let why: String

    package init(path: String, why: String) {
      self.path = path
      self.why = why
    }
  }

  package init(json: Bool) { isJSON = json }

  /// The releases in the order given, then those that cannot be used.
  package func text(_ releases: [Release], unusable: [Unusable] = []) -> String {
    isJSON ? json(releases, unusable) : table(releases, unusable)
  }

  private func table(_ releases: [Release], _ unusable: [Unusable]) -> String {
    let rows =
      releases.map { [$0.id, $0.version, $0.kind, $0.path, "starts"] }
      + unusable.map { ["–", "–", "–", $0.path, $0.why] }
    let cells = rows.map { $0.map(\.visible) }
    let widths = (0..<4).map { column in cells.map { $0[column].columns }.max() ?? 0 }
    return cells.map { row in
      (zip(row, widths).map { $0.padded(to: $1) } + [row[4]]).joined(separator: "  ") + "\n"
    }.joined()
  }

  private func json(_ releases: [Release], _ unusable: [Unusable]) -> String {
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

extension Release {
  fileprivate var kind: String { implementation + (freeThreaded ? ", free-threaded" : "") }
}
