extension [String] {
  /// `text, json or html`.
  package var choice: String {
    guard let last, count > 1 else { return joined() }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }
}
