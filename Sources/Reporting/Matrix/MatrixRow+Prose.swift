extension MatrixRow.Saying {
  /// The text with the author's code told from his words; only prose has such.
  var parts: [(text: String, isCode: Bool)] {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    // A mark without its other half is a mark.
    guard source == .prose, pieces.count > 1, pieces.count % 2 == 1 else { return [(text, false)] }
    return pieces.enumerated().map { (text: String($0.element), isCode: $0.offset % 2 == 1) }
      .filter { !$0.text.isEmpty }
  }

  /// With quotation marks where they are the author's own words.
  func quoted(_ text: String) -> String { source == .requires ? text : "“\(text)”" }
}
