import Verification

extension Observation {
  /// The warnings on standard error, as exceptions: `warnings.showwarning` writes `file:line: Category: message`.
  var warnings: [Raised] {
    stderr.utf8.split(separator: 0x0A).compactMap { line in
      let fields = String(decoding: line, as: UTF8.self).split(separator: ": ", maxSplits: 2)
      guard fields.count == 3, fields[1].hasSuffix("Warning"), !fields[1].contains(" ") else { return nil }
      let type = String(fields[1])
      return Raised(type: type, mro: [type, "Warning", "Exception"], message: String(fields[2]))
    }
  }
}
