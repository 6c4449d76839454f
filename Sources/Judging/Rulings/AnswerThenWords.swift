import Verification

/// A session's answer below which its author goes on in words: sentences below a blank line, comments at its end.
enum AnswerThenWords {
  /// More lines of comments than this are no remark.
  private static let mostComments = 5

  /// The answers without what may be words about them.
  static func answers(in stated: String) -> [String] {
    var answers: [String] = []
    if let blank = stated.range(of: "\n\n"), areSentences(stated[blank.upperBound...]) {
      answers.append(String(stated[..<blank.lowerBound]))
    }
    let lines = stated.lines
    let comments = lines.suffix(mostComments).reversed().prefix { $0.hasPrefix("# ") }.count
    for count in 0..<comments where count + 1 < lines.count {
      answers.append(lines.dropLast(count + 1).joined(separator: "\n"))
    }
    return answers
  }

  /// Whether every paragraph has several words, most of them letters only, and none is code.
  private static func areSentences(_ text: Substring) -> Bool {
    text.lines.split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }).allSatisfy { paragraph in
      let words = paragraph.joined(separator: " ").split(separator: " ")
      // Chinese and Japanese set no spaces.
      if words.joined().unicodeScalars.count(where: { $0.value > 0x3000 }) > 3 { return true }
      let letters = words.count { isWord($0) }
      return letters > 2 && letters * 3 >= words.count * 2
    }
  }

  private static func isWord(_ text: Substring) -> Bool {
    var text = text
    while let last = text.last, ".,:;!?)\"”’".contains(last) { text = text.dropLast() }
    while let first = text.first, "(\"“‘".contains(first) { text = text.dropFirst() }
    return !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "`" }
  }
}
