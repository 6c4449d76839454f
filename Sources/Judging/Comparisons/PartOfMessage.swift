import Verification

extension Comparison {
  /// `TypeError: Can't instantiate abstract class` for a message that goes on, or a message that the author goes on
  /// from: one holds the other from word to word, and a word of three letters at least is in it. A message stated
  /// without its type is compared alone.
  static let partOfMessage = Comparison("part of the message", of: .exception) { stated, actual in
    guard case .raised(let raised) = actual.nature else { return false }
    let exception = StatedException(stated.text)
    guard exception.names(raised) || exception.types.isEmpty && !exception.isAny else { return false }
    let one = words(exception.message)
    let other = words(raised.message)
    return one == other || holds(one, in: other) || !exception.types.isEmpty && holds(other, in: one)
  }

  /// Without quotes: authors leave out those of names, and Python has changed where it puts them.
  private static func words(_ text: String) -> [UInt8] {
    ShownText(text.lowercased()).withoutQuotes.bare.bytes
  }

  private static func holds(_ part: [UInt8], in whole: [UInt8]) -> Bool {
    var part = part[...]
    while let last = part.last, !ShownText.isWord(last) { part = part.dropLast() }
    while let first = part.first, !ShownText.isWord(first) { part = part.dropFirst() }
    guard part.split(whereSeparator: { !ShownText.isWord($0) }).contains(where: { $0.count >= 3 }) else { return false }
    var start = 0
    while let end = ByteSearch.end(of: Array(part), in: whole[start...]) {
      let begin = end - part.count
      if begin == 0 || !ShownText.isWord(whole[begin - 1]), end == whole.count || !ShownText.isWord(whole[end]) {
        return true
      }
      start = end
    }
    return false
  }
}
