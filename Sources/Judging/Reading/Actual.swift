import Verification

/// One thing that was seen and that a claim may speak of.
struct Actual: Sendable {
  /// As a reader sees it: what was printed, without the last line's end, or a value's `repr`.
  let text: String
  let nature: Nature
  let literal: PythonLiteral?
  let shown: ShownText
  var bare: ShownText { shown.bare }
  /// Each visit's own, where the line was run several times.
  let visits: [Actual]

  enum Nature: Sendable {
    case printed
    /// With `str` where it differs from `repr`.
    case value(str: String?)
    case raised(Raised)
  }

  private init(text: String, nature: Nature, literal: PythonLiteral?, visits: [Actual] = []) {
    self.text = text
    self.nature = nature
    self.literal = literal
    shown = ShownText(text)
    self.visits = visits
  }

  init(printed: String) {
    let last = printed.unicodeScalars.lastIndex { $0 != "\n" && $0 != "\r" }
    let text = last.map { String(printed.unicodeScalars[...$0]) } ?? ""
    self.init(text: text, nature: .printed, literal: PythonLiteral.parse(text))
  }

  init(_ value: Value) {
    self.init(text: value.repr, nature: .value(str: value.str), literal: PythonLiteral.parse(value.repr))
  }

  init(_ raised: Raised) {
    self.init(text: raised.text, nature: .raised(raised), literal: nil)
  }

  /// What several visits showed, taken together: `printed` is all of it, where it was printed.
  init(_ visits: [Actual], printed: String? = nil) {
    if let printed {
      let together = Actual(printed: printed)
      self.init(text: together.text, nature: .printed, literal: together.literal, visits: visits)
    } else {
      self.init(
        text: visits.map(\.text).joined(separator: ", "), nature: .value(str: nil), literal: nil, visits: visits)
    }
  }

  /// The text, of many values the first ten.
  var brief: String {
    guard !isPrinted, visits.count > 10 else { return text }
    return visits.prefix(10).map(\.text).joined(separator: ", ") + ", …"
  }

  /// The same, of one value in the spelling that is nearer to what is stated: an author who writes a date as `print` shows it is to read
  /// it so.
  func brief(beside stated: Stated) -> String {
    guard case .value(let str?) = nature, literal?.isPlain != true, stated.literal == nil,
      max(str.count, text.count, stated.text.count) <= Self.longestCompared
    else { return brief }
    let said = Array(stated.text)
    return distance(said, Array(str)) < distance(said, Array(text)) ? str : brief
  }

  private static let longestCompared = 120

  var isPrinted: Bool {
    if case .printed = nature { true } else { false }
  }

  /// The text without quotes: what was printed, the value of a string, or `str` of anything else.
  var plain: String {
    switch nature {
    case .printed, .raised: text
    case .value(let str):
      if case .string(let value) = literal { value } else { str ?? text }
    }
  }

  /// The ways in which it can be several outputs: one a visit, one a line, one a word, one an item.
  var sequences: [[Actual]] {
    var sequences: [[Actual]] = visits.isEmpty ? [] : [visits]
    if isPrinted {
      let lines = text.parts(by: .lines)
      if lines.count > 1 {
        sequences.append(lines.map(Actual.init(printed:)))
      } else {
        sequences.append(text.parts(by: .space).map(Actual.init(printed:)))
      }
    }
    if hasItems {
      sequences.append(String(text.dropFirst().dropLast()).parts(by: .signsAndWords).map(Actual.init(item:)))
    }
    return sequences.filter { $0.count > 1 }
  }

  /// Whether it is a list or a tuple that shows its brackets, as a printed `1, 2` does not.
  private var hasItems: Bool {
    switch literal {
    case .list: true
    case .tuple: !isPrinted
    default: false
    }
  }

  private init(item: String) {
    self.init(text: item, nature: .value(str: nil), literal: PythonLiteral.parse(item))
  }
}
