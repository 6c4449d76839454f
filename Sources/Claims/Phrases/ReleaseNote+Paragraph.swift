import Verification

// The notes that stand as running text beside a box.

extension ReleaseNote {
  /// The releases that a sentence of its own, at the end of the paragraph above a box, bounds it to: "New in Python 3.9.",
  /// "Since Python 3.9 you can write:".
  static func releases(closing paragraph: String) -> ReleaseRange? {
    let text = plain(paragraph)
    let last = sentence(endedBy: [". ", "! ", "? "], endOf: text[...])
    if let range = introduction(last) { return range }
    var sentence = sentence(endedBy: [": "], endOf: last)
    sentence = Phrase.leading(subjects, in: sentence)?.rest ?? sentence
    sentence = Phrase.leading(["is", "was", "works on", "runs on"], in: sentence)?.rest ?? sentence
    return releases(inHeading: String(sentence)) ?? range(in: sentence.first == "(" ? String(sentence) : "")
  }

  /// The releases that a paragraph right below a box bounds it to, where it says nothing else: "New in version 3.9.", as Sphinx
  /// sets it there. Other words may lead over to what comes next.
  static func releases(following paragraph: String) -> ReleaseRange? {
    let text = plain(paragraph)[...]
    guard text.hasSuffix("."), Phrase.leading(["new in version", "added in version"], in: text) != nil,
      let (range, rest) = parse(text), rest == "."
    else { return nil }
    return range
  }

  /// "New in version 3.9: the method.", "Changed in version 3.9.", "Since Python 3.9 you can write:".
  private static func introduction(_ sentence: Substring) -> ReleaseRange? {
    if Phrase.leading(["new in", "added in"], in: sentence) != nil, let (range, rest) = parse(sentence),
      rest.hasPrefix(":")
    {
      return range
    }
    if let (_, text) = Phrase.leading(["changed in version", "changed in python"], in: sentence),
      let (first, rest) = number(in: text)
    {
      // What has changed in it may be another thing than what stands here.
      return [".", ":", ""].contains(rest) ? ReleaseRange(from: first, through: nil) : nil
    }
    guard sentence.hasSuffix(":"),
      let (_, text) = Phrase.leading(["since", "as of", "starting with", "from", "beginning with"], in: sentence),
      let (_, version) = Phrase.leading(["python", "cpython"], in: text), let (first, rest) = number(in: version)
    else { return nil }
    return rest.holds("Python") ? nil : ReleaseRange(from: first, through: nil)
  }

  private static func plain(_ paragraph: String) -> String {
    String(paragraph.split(separator: "\n").joined(separator: " ").trimmed)
  }

  private static func sentence(endedBy ends: [String], endOf text: Substring) -> Substring {
    text[(ends.compactMap { text.ranges(of: $0).last?.upperBound }.max() ?? text.startIndex)...]
  }

  private static let subjects = [
    "this example", "this code", "this", "it", "the example", "the code below", "the following", "the code", "note:",
  ]
}
