/// Where a line of a text that was read ends in its sample.
///
/// Prompts, signs and indentation are taken off before a line, so its end is what it shares with the sample's line.
struct LineEnd: Hashable {
  /// Of the sample, 1-based.
  let line: Int
  /// How many bytes of the sample's line follow: white space behind a comment, the quotes that close a string.
  let tail: Int
}
