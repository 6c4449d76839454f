import Verification

/// The prompt that a line of a session begins with.
enum Prompt {
  /// `>>> code`, `In [1]: code`.
  case first(code: Substring)
  /// `... code`, `   ...: code`.
  case continuation(code: Substring)
  /// `Out[1]: text`.
  case answer(text: Substring)
  case none

  init(line: Substring) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    // Nearly every line has none.
    guard let first = text.utf8.first, ">.IO".utf8.contains(first) else {
      self = .none
      return
    }
    if text.hasPrefix(">>>") {
      self = .first(code: Prompt.afterSpace(text.dropFirst(3)))
    } else if text.hasPrefix(">> ") {
      // A prompt of which a sign was lost.
      self = .first(code: Prompt.afterSpace(text.dropFirst(2)))
    } else if text.hasPrefix("..."), !text.dropFirst(3).hasPrefix("."),
      text.count == 3 || " \t".contains(text[text.index(text.startIndex, offsetBy: 3)])
    {
      self = .continuation(code: Prompt.afterSpace(text.dropFirst(3)))
    } else if let code = Prompt.numbered(text, word: "In [") {
      self = .first(code: code)
    } else if let answer = Prompt.numbered(text, word: "Out[") {
      self = .answer(text: answer)
    } else if text.hasPrefix("...:") {
      self = .continuation(code: Prompt.afterSpace(text.dropFirst(4)))
    } else {
      self = .none
    }
  }

  /// Whether a line of the text may have one with which an example begins: few samples have any.
  static func mayBegin(in text: String) -> Bool { text.holds(">>") || text.holds("In [") }

  var isFirst: Bool {
    if case .first = self { true } else { false }
  }

  /// `$ python x.py`; "$ 5" is a price.
  static func isShell(_ line: Substring) -> Bool {
    let rest = line.dropFirst()
    guard line.first == "$", rest.first == " " || rest.first == "\t" else { return false }
    return rest.dropFirst().first.map { $0.isLetter || $0 == "." || $0 == "~" } == true
  }

  private static func afterSpace(_ text: Substring) -> Substring { text.first == " " ? text.dropFirst() : text }

  /// What follows `In [12]:`.
  private static func numbered(_ text: Substring, word: String) -> Substring? {
    guard text.hasPrefix(word) else { return nil }
    let rest = text.dropFirst(word.count).drop(while: \.isNumber)
    return rest.hasPrefix("]:") ? afterSpace(rest.dropFirst(2)) : nil
  }
}
