import Vocabulary

/// What the words above a box after a sample say that it is.
enum BoxLabel {
  /// "Output:", "This prints:", "We get:", "打印结果：": what comes of the sample.
  static func namesOutput(_ label: String) -> Bool {
    let words = Phrase.words(of: label).map(String.init)
    return OutputLabels.areNamed(amongWords: words) || OutputLabels.areNamed(aboveBoxWords: words)
  }

  /// "If you import it, the output will only be:": it is of what the reader does elsewhere; not "If you run it, …".
  ///
  /// Nor is below "Not:" what comes.
  static func isOfOtherCode(_ label: String) -> Bool {
    let words = Phrase.words(of: label)
    if ConditionWords.ofWhatIsNot.contains(words.joined(separator: " ")) { return true }
    guard let condition = words.firstIndex(where: ConditionWords.ofOtherCode.contains) else { return false }
    return !words[condition...].contains(where: ConditionWords.running.contains)
  }
}
