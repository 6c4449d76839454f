import Vocabulary

/// What the words above a box say about the box.
struct OutputLabel {
  /// A paragraph that may be a label: at most this many characters, two lines of a page.
  private static let longest = 160
  /// A label that needs no colon, or that counts wherever it stands.
  private static let shortest = 60

  let text: String
  /// Short enough to be a label.
  let isShort: Bool
  /// Names output: "Output:", "This prints", "Вывод".
  let namesOutput: Bool
  /// Says only that what follows is the answer: "Answer", "Show solution".
  let namesAnswer: Bool
  /// Points at what follows, and does not say that it is something else: "The file contains:".
  let leadsOver: Bool

  init(_ paragraph: String) {
    let whole = paragraph.trimmed
    let last = whole.lines.last.map { String($0).trimmed } ?? whole
    text = whole.count <= Self.longest ? whole.lines.joined(separator: " ") : last
    isShort = whole.count <= Self.longest
    leadsOver = Self.endsWithColon(text) && !Self.tokens(text).contains(where: OutputLabels.otherThings.contains)
    namesOutput = Self.namesOutput(text)
    namesAnswer = AnswerLabels.isAlone(text)
  }

  /// Leads from a sample to a box that holds what it prints.
  var isBridge: Bool {
    isShort && (leadsOver || namesOutput && (Self.endsWithColon(text) || text.count <= Self.shortest))
  }

  /// Stands for the box below whatever stands above it: "Output:", "It prints:".
  var isExplicit: Bool {
    namesOutput && text.count <= Self.shortest && (Self.endsWithColon(text) || Self.isOnlyLabel(text))
  }

  /// A heading that is a label and no question: "Output", "Expected output", "Результат:".
  static func isOnlyLabel(_ text: String) -> Bool {
    namesOutput(text)
      && tokens(text).allSatisfy { OutputLabels.namesOutput($0) || OutputLabels.companions.contains($0) }
  }

  /// A heading that gives an answer in one word: "Answer: B", "Ответ: 5".
  static func isAnswer(_ text: String) -> Bool {
    let said = text.lowercased()
    guard let label = AnswerLabels.all.all.first(where: said.hasPrefix), let sign = said.dropFirst(label.count).first,
      ":：".contains(sign)
    else { return false }
    let answer = String(said.dropFirst(label.count + 1)).trimmed
    return !answer.isEmpty && !answer.contains(" ") && answer.count <= longestAnswer
  }

  private static let longestAnswer = 12

  private static func endsWithColon(_ text: String) -> Bool { text.hasSuffix(":") || text.hasSuffix("：") }

  private static func namesOutput(_ text: String) -> Bool {
    OutputLabels.areNamed(amongWords: tokens(text))
  }

  private static func tokens(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  }
}
