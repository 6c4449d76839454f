import Verification

/// The lines of a sample, or of a box after it, as places of what is read in them.
struct SampleLines {
  private let text: String
  private let origin: Origin
  /// Where every line ends in the text's UTF-8.
  private let ends: [Int]

  init(of sample: Sample) { self.init(sample.text, origin: sample.origin) }

  init(of output: Sample.Output) { self.init(output.text, origin: output.origin) }

  private init(_ text: String, origin: Origin) {
    self.text = text
    self.origin = origin
    ends = origin.stretches.isEmpty ? [] : Self.ends(in: text)
  }

  /// Where slices of such a text stand.
  func span(of words: [Substring], ends: [LineEnd]) -> Span? {
    guard let text = words.first?.base else { return nil }
    return origin(of: text, ends: ends).span(of: words)
  }

  /// Where code of the sample stands, from bytes that are counted from the end of its first line to its last line's tail.
  func span(ofLines lines: ClosedRange<Int>, head: Int, tail: Int) -> Span? {
    guard lines.upperBound <= ends.count, lines.lowerBound > 0 else { return nil }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: max(0, ends[lines.lowerBound - 1] - head))
    let end = utf8.index(utf8.startIndex, offsetBy: ends[lines.upperBound - 1] - tail)
    return start < end ? origin.span(of: [text[start..<end]]) : nil
  }

  /// Where a text stands whose lines end as is given, one for each; nowhere if it is of a sample that no document has.
  func origin(of text: String, ends: [LineEnd]) -> Origin {
    var whole = Origin()
    guard !self.ends.isEmpty else { return whole }
    var offset = 0
    for (line, end) in zip(text.lines, ends) where end.line <= self.ends.count {
      let length = line.utf8.count
      let upper = self.ends[end.line - 1] - end.tail
      if upper >= length { whole.append(origin.part((upper - length)..<upper, of: self.text), at: offset) }
      offset += length + 1
    }
    return whole
  }

  private static func ends(in text: String) -> [Int] {
    var ends: [Int] = []
    for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "\n") { ends.append(offset) }
    return ends + [text.utf8.count]
  }
}
