import Verification

extension Layout {
  /// The text, and before it the same on several lines where it is too wide for its author's.
  func fitting(_ text: String) -> [String] {
    guard isBehindComment, let first = span.pieces.first, let last = span.pieces.last else { return [text] }
    let old = span.pieces.map { document.line(at: $0.lowerBound).count }
    let widest = max(span.pieces.count > 1 ? old.max() ?? 0 : Wrapping.usualWidth, old.max() ?? 0)
    let lines = text.lines
    let isWide = lines.enumerated().contains { index, line in
      width(of: line, in: span.pieces[min(index, span.pieces.count - 1)]) > widest
    }
    guard isWide else { return [text] }
    let before = [first, last].map { $0.lowerBound - document.line(at: $0.lowerBound).lowerBound }
    // Behind the bracket, where the author does not show another way.
    let lead = span.pieces.count > 1 ? "" : " "
    let wrapped = Wrapping.wrapped(text, width: (max(1, widest - before[0]), max(1, widest - before[1])), lead: lead)
    return [wrapped, text].compactMap(\.self)
  }

  private var isBehindComment: Bool {
    switch claim.source {
    case .comment, .commentBelow, .commentAbove, .recorded: claim.kind != .session
    case .session, .outputBlock, .prose, .directive: false
    }
  }
}
