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
  }

  /// Nil where nothing is said of another Python.
  let word: Word?

  init(of index: Int, on page: Page) {
    let sample = page.samples[index].sample
    let question = page.samples.filter { $0.sample.questionID == sample.questionID }.map(\.sample)
    if let label = sample.label, case let majors = PythonsNamed.majors(in: label), !majors.isEmpty {
      word = Self.word(for: majors, isNear: true)
      return
    }
    // What a sample prints may stand between it and the words about the next one.
    let passages = question.flatMap(\.prose)
    let lastBefore = question.map(\.lastLine).filter { $0 < sample.firstLine }.max() ?? 0
    for passage in passages.filter({ $0.line < sample.firstLine }).reversed() {
      guard let sentence = Self.lastSentence(naming: passage.text) else { continue }
      let isNear = passage.line > lastBefore && !Releases.against.all.contains(where: sentence.text.holds)
      // The last sentence leads over to the sample; what stands further off speaks of all that it names.
      let majors = isNear || passage == sample.lead ? sentence.majors : PythonsNamed.majors(in: passage.text)
      word = Self.word(for: majors, isNear: isNear)
      return
    }
    let title = PythonsNamed.majors(in: sample.question)
    if !title.isEmpty {
      word = Self.word(for: title, isNear: true)
      return
    }
    let firstBehind = question.map(\.firstLine).filter { $0 > sample.lastLine }.min() ?? .max
    let below = passages.filter { $0.line > sample.lastLine && $0.line < firstBehind }
    word = below.contains { PythonsNamed.majors(in: $0.text).contains { $0 < 3 } } ? .mayBeOlder : nil
  }

  private static func word(for majors: Set<Int>, isNear: Bool) -> Word? {
    guard majors.contains(where: { $0 < 3 }) else { return nil }
    return isNear && !majors.contains(3) ? .older : .mayBeOlder
  }

  /// The last sentence that names a Python, in lower case, with those that it names.
  private static func lastSentence(naming text: String) -> (text: String, majors: Set<Int>)? {
    for sentence in Sentences.all(in: text[...], endingWith: .fullStop).reversed() {
      let majors = PythonsNamed.majors(in: sentence)
      if !majors.isEmpty { return (sentence.lowercased(), majors) }
    }
    return nil
  }
}
