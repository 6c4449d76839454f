extension Substring {
  /// The text's lines; line feeds alone end them. Bytes, because characters are slow to tell apart.
  package var lines: [Substring] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
  }
}

extension String {
  /// The text's lines; line feeds alone end them.
  package var lines: [Substring] { self[...].lines }
}
