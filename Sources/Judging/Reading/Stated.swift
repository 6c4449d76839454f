import Verification
import Vocabulary

/// What a claim states, read once.
struct Stated: Sendable {
  /// Without the back quotes of inline code.
  let text: String
  let literal: PythonLiteral?
  let shown: ShownText
  /// `shown` without anything that comparisons of spelling pass over.
  var bare: ShownText { shown.bare }
  /// Whether the author says that the figure is a rough one.
  let isApproximate: Bool

  init(_ text: String, hedge: String? = nil) {
    var text = text.trimmed
    if text.utf8.count > 2, text.hasPrefix("`"), text.hasSuffix("`"), !text.dropFirst().dropLast().holds("`") {
      text = String(text.dropFirst().dropLast()).trimmed
    }
    // "around the world" is no figure.
    let opening = text.prefix(14).lowercased()[...]
    let mark = Approximations.all.sharingInitial(with: opening).first {
      opening.begins(with: $0) && Self.hedgesNumber($0, in: text)
    }
    if let mark { text = String(text.dropFirst(mark.count)).trimmed }
    // `start \n 1` on one line: the author writes out the line's end.
    if !text.holds("\n"), text.holds(" \\n ") {
      text = text.parts(by: .writtenLineEnd).joined(separator: "\n")
    }
    self.text = text
    literal = PythonLiteral.parse(text)
    shown = ShownText(text)
    isApproximate = mark != nil || hedge.map { Self.weakens($0.lowercased().trimmed) } == true
  }

  /// Whether it is written as Python would show it; the comparisons of spelling leave it to the comparison by value.
  var isExact: Bool { literal?.isRepr == true }

  private static func weakens(_ hedge: String) -> Bool {
    (Approximations.all.all + Approximations.behind.all).contains(where: hedge.hasSuffix)
  }

  /// Whether a number follows the word, which is not just the beginning of another.
  private static func hedgesNumber(_ word: String, in text: String) -> Bool {
    let after = text.dropFirst(word.count)
    guard word.last?.isLetter != true || after.first == " " else { return false }
    return after.first { $0 != " " }?.isNumber == true
  }
}
