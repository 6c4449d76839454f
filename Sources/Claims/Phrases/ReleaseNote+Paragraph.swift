import Verification
import Vocabulary

// The notes that stand as running text beside a box.

extension ReleaseNote {
  /// The releases that a sentence of its own, at the end of the paragraph above a box, bounds it to: "New in Python 3.9.",
  /// "Since Python 3.9 you can write:".
  static func releases(closing paragraph: String) -> ReleaseRange? {
    let text = plain(paragraph)
    let last = Sentences.last(in: text[...], endingWith: .fullStop).trimmed
    if let range = introduction(last) { return range }
    var sentence = last.ranges(of: ": ").last.map { last[$0.upperBound...] } ?? last
    sentence = Phrase.leading(subjects, in: sentence)?.rest ?? sentence
    sentence = Phrase.leading(Releases.verbs, in: sentence)?.rest ?? sentence
    return releases(inHeading: String(sentence)) ?? range(in: sentence.first == "(" ? String(sentence) : "")
  }

  /// The releases that a paragraph right below a box bounds it to, where it says nothing else: "New in version 3.9.", as Sphinx
  /// sets it there. Other words may lead over to what comes next.
  static func releases(following paragraph: String) -> ReleaseRange? {
    let text = plain(paragraph)[...]
    guard text.hasSuffix("."), Phrase.leading(Releases.introducedInVersion, in: text) != nil,
      let (range, rest) = parse(text), rest == "."
    else { return nil }
    return range
  }

  /// "New in version 3.9: the method.", "Changed in version 3.9.", "Since Python 3.9 you can write:".
  private static func introduction(_ sentence: Substring) -> ReleaseRange? {
    if Phrase.leading(Releases.introduced, in: sentence) != nil, let (range, rest) = parse(sentence),
      rest.hasPrefix(":")
    {
      return range
    }
    if let (_, text) = Phrase.leading(Releases.changed, in: sentence),
      let (first, rest) = number(in: text)
    {
      // What has changed in it may be another thing than what stands here.
      return [".", ":", ""].contains(rest) ? ReleaseRange(from: first, through: nil) : nil
    }
    guard sentence.hasSuffix(":"),
      let (_, text) = Phrase.leading(Releases.starting, in: sentence),
      let (_, version) = Phrase.leading(Releases.names, in: text), let (first, rest) = number(in: version)
    else { return nil }
    return rest.holds("Python") ? nil : ReleaseRange(from: first, through: nil)
  }

  private static let subjects = Subjects.program + Subjects.below

  private static func plain(_ paragraph: String) -> String {
    String(paragraph.split(separator: "\n").joined(separator: " ").trimmed)
  }
}
