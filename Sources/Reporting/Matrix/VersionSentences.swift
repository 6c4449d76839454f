import Verification

/// The sentences of a question's running text that name a Python version.
struct VersionSentences: Sendable {
  private let sentences: [PassageSentences.Sentence]

  /// More are not worth reading beside a claim.
  private static let most = 1
  private static let longest = 200

  init(_ passages: [Passage]) {
    sentences = passages.flatMap { PassageSentences($0).all }.filter { $0.pieces.marked.contains(Self.version) }
  }

  /// First those that name one of the releases, then the nearest to the lines.
  func near(_ lines: ClosedRange<Int>, naming releases: [String]) -> [[Passage.Piece]] {
    func distance(_ sentence: PassageSentences.Sentence) -> Int {
      sentence.line < lines.lowerBound ? lines.lowerBound - sentence.line : max(0, sentence.line - lines.upperBound)
    }
    func isNaming(_ sentence: PassageSentences.Sentence) -> Bool {
      sentence.pieces.marked.matches(of: Self.version).contains { releases.contains(String($0.1)) }
    }
    let order = sentences.indices.sorted { left, right in
      let (first, second) = (sentences[left], sentences[right])
      if isNaming(first) != isNaming(second) { return isNaming(first) }
      return (distance(first), left) < (distance(second), right)
    }
    return order.prefix(Self.most).map { sentences[$0].pieces.cut(to: Self.longest) }
  }

  /// `3.12`, not part of a longer number.
  private static var version: Regex<(Substring, Substring)> { #/(?:^|[^0-9.])(3\.[0-9]{1,2})(?![0-9])/# }
}
