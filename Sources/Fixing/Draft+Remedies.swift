import Verification

extension Draft {
  /// What was found to hold, as a report offers it to others.
  ///
  /// - Parameter document: that it is a draft of, as it is on disk.
  package func remedies(in document: [UInt8]) -> [(correction: Correction, remedy: Remedy)] {
    let lines = DocumentLines(document)
    return proved.map { choice in
      let replacements = choice.restatement.edits.map { edit in
        Remedy.Replacement(
          start: lines.position(of: edit.range.lowerBound), end: lines.position(of: edit.range.upperBound),
          text: String(decoding: edit.bytes, as: UTF8.self))
      }
      return (choice.correction, Remedy(text: choice.restatement.text, replacements: replacements))
    }
  }
}
