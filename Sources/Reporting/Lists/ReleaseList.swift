import Verification

/// Writes down the interpreters that were found, one a line.
package struct ReleaseList: Sendable {
  private let isJSON: Bool

  package init(json: Bool) { isJSON = json }

  /// The releases in the order given.
  package func text(_ releases: [Release]) -> String {
    if isJSON {
      let list = releases.map { "  " + JSONValue(release: $0).text }.joined(separator: ",\n")
      return "{\"schema\": \"verify-pythons/1\", \"releases\": [\n\(list)\n]}\n"
    }
    let rows = releases.map {
      [$0.id, $0.version, $0.implementation + ($0.freeThreaded ? ", free-threaded" : ""), $0.path]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
      return (cells + [row[3]]).joined(separator: "  ").visible + "\n"
    }.joined()
  }
}
