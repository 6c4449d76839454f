import Verification
import Vocabulary

/// For which Python a page says that a sample is written, if it says so: the nearest words that name one count.
struct PythonOfPage {
  /// What is said beside the sample itself.
  enum Word {
    /// It is written for a Python before 3.
    case older
    /// Another Python than 3 is spoken of, and perhaps of this sample.
    case mayBeOlder
    /// Right above it Python 3 alone is named.
    case newer
  }

  /// Nil where nothing is said of a Python.
  let word: Word?
  /// Whether the words right below the sample name Python 3.
  let isSetAgainstNewer: Bool

  init(of index: Int, on page: Page) {
    let sample = page.samples[index].sample
    let question = page.samples.filter { $0.sample.questionID == sample.questionID }.map(\.sample)
    // What a sample prints may stand between it and the words about the next one.
    let passages = question.flatMap(\.prose)
    let firstBehind = question.map(\.firstLine).filter { $0 > sample.lastLine }.min() ?? .max
    let below = passages.filter { $0.line > sample.lastLine && $0.line < firstBehind }
    isSetAgainstNewer = below.first.map { PythonsNamed.majors(in: $0.text).contains(3) } ?? false
    if let label = sample.label, case let majors = PythonsNamed.majors(in: label), !majors.isEmpty {
      word = Self.word(for: majors, isNear: true)
      return
    }
    let lastBefore = question.map(\.lastLine).filter { $0 < sample.firstLine }.max() ?? 0
    for passage in passages.filter({ $0.line < sample.firstLine }).reversed() {
      guard case let majors = PythonsNamed.majors(in: passage.text), !majors.isEmpty else { continue }
      let isNear = passage.line > lastBefore
      let isSetAgainst = Releases.against.all.contains(where: passage.text.lowercased().holds)
      if majors.contains(3) {
        let mayBeOlder = isNear && !isSetAgainst && Self.speaksOfOlder(passage.text)
        word = mayBeOlder ? .mayBeOlder : isNear ? .newer : nil
      } else {
        // "In Python 2 it was a statement. Now it is a function:"
        word = isNear && !isSetAgainst && !Self.comesToNow(passage.text) ? .older : .mayBeOlder
      }
      return
    }
    // "Python 2: Strings" counts lessons.
    let title = sample.question.holds(": ") ? [] : PythonsNamed.majors(in: sample.question)
    if !title.isEmpty {
      word = Self.word(for: title, isNear: true)
      return
    }
    word = below.contains { PythonsNamed.majors(in: $0.text).contains { $0 < 3 } } ? .mayBeOlder : nil
  }

  private static func word(for majors: Set<Int>, isNear: Bool) -> Word? {
    guard majors.contains(where: { $0 < 3 }) else { return nil }
    return isNear && !majors.contains(3) ? .older : .mayBeOlder
  }

  /// Whether the last sentence names no Python and is about what is so now.
  private static func comesToNow(_ text: String) -> Bool {
    let last = Sentences.all(in: text[...], endingWith: .fullStop).last { $0.contains(where: \.isLetter) } ?? ""
    guard PythonsNamed.majors(in: last).isEmpty else { return false }
    let words = last.lowercased().split { !$0.isLetter }
    return words.contains { Releases.nowadays.contains($0) }
  }

  /// Whether of several Pythons the last sentence that names one does not name 3 alone, and none names both in a breath.
  private static func speaksOfOlder(_ text: String) -> Bool {
    if PythonsNamed.namesBothTogether(text) { return false }
    let last = Sentences.all(in: text[...], endingWith: .fullStop).last { !PythonsNamed.majors(in: $0).isEmpty }
    return last.map { PythonsNamed.majors(in: $0) != [3] } ?? false
  }
}
