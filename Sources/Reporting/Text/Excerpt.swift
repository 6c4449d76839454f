import Verification

/// The lines of a document that a finding speaks of, with their numbers, and what is stated marked on its line.
struct Excerpt: Sendable {
  private let lines: [Line]
  private let mark: Mark?

  private struct Line {
    /// Of the document; nil: the line stands somewhere else than is known.
    let number: Int?
    let text: String
  }

  /// A stretch of the last line, in columns.
  private struct Mark {
    let indent: Int
    let width: Int
  }

  /// A longer line is cut.
  private static let longest = 200
  /// Of a statement with more lines the first and the last are shown.
  private static let statement = 4

  init(of claim: Claim, in sample: Sample) {
    guard claim.source != .prose else {
      // What stands between them may be a whole paragraph.
      let subject = claim.target == .sample ? claim.code : "`\(claim.code)`"
      lines = [Line(number: claim.line, text: "\(subject) … `\(claim.stated)`".visible.cut(to: Self.longest))]
      mark = nil
      return
    }
    guard claim.source != .directive else {
      lines = [Line(number: claim.line, text: claim.code.visible.cut(to: Self.longest))]
      mark = nil
      return
    }
    let text = sample.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let inSample = 1...max(1, text.count)
    let stated = sample.line(atDocumentLine: claim.line) ?? 0

    var numbers: [Int] = []
    switch claim.target {
    case .lines(let range), .printedOrValue(let range): numbers = Array(range.clamped(to: inSample))
    case .header(let line): numbers = [line].filter(inSample.contains)
    case .sample: break
    }
    if numbers.count > Self.statement { numbers = [numbers[0], numbers[numbers.count - 1]] }
    // Stated text of several lines is shown against what happened.
    let isMarked = claim.line == claim.lastLine && inSample.contains(stated)
    if isMarked, !numbers.contains(stated) { numbers = (numbers + [stated]).sorted() }

    var lines = numbers.map {
      Line(number: sample.documentLine($0), text: text[$0 - 1].visibleLine.cut(to: Self.longest))
    }
    if lines.isEmpty, !claim.code.isEmpty {
      lines = [Line(number: nil, text: claim.code.visible.cut(to: Self.longest))]
    }
    self.lines = lines
    self.mark = isMarked && numbers.last == stated ? Self.mark(claim, on: text[stated - 1], of: sample) : nil
  }

  /// The width of the widest line number.
  var gutter: Int { lines.compactMap { $0.number.map { String($0).count } }.max() ?? 1 }

  func text(style: Style, gutter width: Int) -> [String] {
    var out: [String] = []
    var last: Int?
    for line in lines {
      if let last, let number = line.number, number > last + 1 { out.append(Self.row("⋮", "", style, width)) }
      out.append(Self.row(line.number.map { String($0) } ?? "", line.text, style, width))
      last = line.number ?? last
    }
    if let mark {
      let arrows = style.paint(String(repeating: "^", count: mark.width), .stated)
      out.append(Self.row("", String(repeating: " ", count: mark.indent) + arrows, style, width))
    }
    return out
  }

  /// A line of a finding: what stands left of the bar, and right of it.
  static func row(_ label: String, _ text: String, _ style: Style, _ width: Int) -> String {
    let left = String(repeating: " ", count: max(0, width - label.columns)) + label
    return "  " + style.paint("\(left) │", .quiet) + (text.isEmpty ? "" : " \(text)")
  }

  /// Where the stated text stands on its line, which ends in the sample as it does in the document.
  private static func mark(_ claim: Claim, on line: String, of sample: Sample) -> Mark? {
    guard let span = claim.span, span.start.line == claim.line, span.end.line == claim.line, line.count <= longest,
      let end = sample.origin.end(ofLine: claim.line), end - span.bytes.lowerBound <= line.utf8.count
    else { return nil }
    let start = line.utf8.index(line.utf8.endIndex, offsetBy: span.bytes.lowerBound - end)
    let stated = line[start..<line.utf8.index(start, offsetBy: span.bytes.count)]
    return Mark(indent: String(line[..<start]).visibleLine.columns, width: String(stated).visibleLine.columns)
  }
}
