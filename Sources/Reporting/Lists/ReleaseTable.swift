import Verification

/// Writes down interpreters for a person, one a line.
struct ReleaseTable: ReleaseReporter {
  func text(_ releases: [Release], unusable: [UnusableInterpreter]) -> String {
    let rows =
      releases.map { [$0.id, $0.version, $0.kind, $0.path, "starts"] }
      + unusable.map { ["–", "–", "–", $0.path, $0.why] }
    let cells = rows.map { $0.map(\.visible) }
    let widths = (0..<4).map { column in cells.map { $0[column].columns }.max() ?? 0 }
    return cells.map { row in
      (zip(row, widths).map { $0.padded(to: $1) } + [row[4]]).joined(separator: "  ") + "\n"
    }.joined()
  }
}

extension Release {
  fileprivate var kind: String { implementation + (freeThreaded ? ", free-threaded" : "") }
}
