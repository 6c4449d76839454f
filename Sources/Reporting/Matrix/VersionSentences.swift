import Vocabulary

/// The sentences of a Markdown document that name a Python version.
struct VersionSentences: Sendable {
  private let questions: [[Sentence]]
  private let firstLines: [Int]

  private struct Sentence {
    /// 1-based.
    let line: Int
    let text: String
  }

  /// More are not worth reading beside a claim.
  private static let most = 1
  private static let longest = 200

  /// Sentences are told by their punctuation, questions by their headings; what stands in boxes is code.
  init(_ document: String) {
    var questions: [[Sentence]] = [[]]
    var firstLines = [1]
    var paragraph: [(line: Int, text: Substring)] = []
    var fence: Substring?

    func endParagraph() {
      questions[questions.count - 1] += Self.sentences(of: paragraph)
      paragraph = []
    }
    for (index, whole) in document.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = whole.drop { $0 == " " || $0 == "\t" }
      let mark = line.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        if mark.hasPrefix(open), line.count == mark.count { fence = nil }
      } else if mark.count >= 3 {
        endParagraph()
        fence = mark
      } else if line.hasPrefix("#") {
        endParagraph()
        questions.append([])
        firstLines.append(index + 1)
      } else if line.isEmpty || line.hasPrefix("<!--") || line.hasPrefix("|") {
        endParagraph()
      } else {
        let isItem = ["- ", "* ", "> "].contains { line.hasPrefix($0) }
        if isItem { endParagraph() }
        paragraph.append((index + 1, isItem ? line.dropFirst(2) : line))
      }
    }
    endParagraph()
    self.questions = questions
    self.firstLines = firstLines
  }

  /// Those of the same question: first those that name one of the releases, then the nearest.
  func near(_ lines: ClosedRange<Int>, naming releases: [String]) -> [String] {
    guard let index = firstLines.lastIndex(where: { $0 <= lines.lowerBound }) else { return [] }
    func distance(_ sentence: Sentence) -> Int {
      sentence.line < lines.lowerBound ? lines.lowerBound - sentence.line : max(0, sentence.line - lines.upperBound)
    }
    func isNaming(_ sentence: Sentence) -> Bool {
      sentence.text.matches(of: Self.version).contains { releases.contains(String($0.1)) }
    }
    let sentences = questions[index]
    let order = sentences.indices.sorted { left, right in
      let (first, second) = (sentences[left], sentences[right])
      if isNaming(first) != isNaming(second) { return isNaming(first) }
      return (distance(first), left) < (distance(second), right)
    }
    return order.prefix(Self.most).map { sentences[$0].text.cut(to: Self.longest) }
  }

  private static func sentences(of paragraph: [(line: Int, text: Substring)]) -> [Sentence] {
    var index = 0
    let text = paragraph.map(\.text).joined(separator: "\n")
    let sentences = Sentences.all(in: text[...], endingWith: .fullStop).map { sentence in
      let first = index + sentence.prefix(while: \.isWhitespace).count { $0 == "\n" }
      index += sentence.count { $0 == "\n" }
      let words = sentence.split { $0 == " " || $0 == "\n" }
      return Sentence(line: paragraph.isEmpty ? 0 : paragraph[first].line, text: words.joined(separator: " "))
    }
    return sentences.filter { $0.text.contains(version) }
  }

  /// `3.12`, not part of a longer number.
  private static var version: Regex<(Substring, Substring)> { #/(?:^|[^0-9.])(3\.[0-9]{1,2})(?![0-9])/# }
}
