import Verification

/// Writes down boxes for a person, one a line.
struct BoxLines: BoxReporter {
  func begin() -> String { "" }

  func add(_ document: Document, everyBox: Bool) -> String {
    document.listed(everyBox: everyBox).map(line).joined()
  }

  func end() -> String { "" }

  private func line(_ box: Box, _ sample: Sample?) -> String {
    let place = "\(box.path):\(box.firstLine)-\(box.lastLine)"
    let skipped = sample?.directives.skip.map { "; skipped: \($0)" } ?? ""
    let id = sample.map { "  \($0.id)" } ?? ""
    return "\(place)  \(box.role.name)\(id)  (\(box.reason)\(skipped))".visible + "\n"
  }
}
