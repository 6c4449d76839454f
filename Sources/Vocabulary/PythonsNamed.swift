/// The Pythons that running text names: 2, 3, or both.
package enum PythonsNamed {
  /// The major numbers of those that the text names: "Python 2.7", "py3", "under 2.x".
  package static func majors(in text: some StringProtocol) -> Set<Int> {
    var majors: Set<Int> = []
    let characters = Array(text.lowercased())
    for (index, character) in characters.enumerated() {
      guard let major = character.wholeNumberValue, (1...3).contains(major), !isWord(characters, index + 1) else {
        continue
      }
      // Of the first Python nobody speaks without its release; "Python 1" is a lesson.
      if major == 1, index + 2 >= characters.count || characters[index + 1] != "." || !characters[index + 2].isNumber {
        continue
      }
      if isNamed(characters, before: index) {
        majors.insert(major)
        if let other = joined(characters, behind: index) { majors.insert(other) }
      } else if isOpenRelease(characters, at: index) {
        majors.insert(major)
      }
    }
    return majors
  }

  /// The releases of Python 3 that the text names by number, with or without a word before it: `3.12`, `3.8` of "3.8.1".
  package static func releases(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
    return bytes.indices.compactMap { index in
      guard bytes[index] == UInt8(ascii: "3"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "."),
        index == 0 || !isDigit(index - 1) && bytes[index - 1] != UInt8(ascii: ".")
      else { return nil }
      let minor = bytes[(index + 2)...].prefix { (0x30...0x39).contains($0) }
      return (1...2).contains(minor.count) ? "3." + String(decoding: minor, as: UTF8.self) : nil
    }
  }

  /// Whether it says "Python 2 and 3", so that what it says is of both.
  package static func namesBothTogether(_ text: String) -> Bool {
    let characters = Array(text.lowercased())
    return characters.indices.contains { index in
      characters[index].isNumber && isNamed(characters, before: index) && joined(characters, behind: index) != nil
    }
  }

  /// Whether the name of Python stands before the number: "python 2", "Python-2", "**Python** 2".
  private static func isNamed(_ characters: [Character], before index: Int) -> Bool {
    var end = index
    while end > 0, " -_*`\u{a0}\n".contains(characters[end - 1]) { end -= 1 }
    var start = end
    while start > 0, characters[start - 1].isASCII, characters[start - 1].isLetter { start -= 1 }
    return start < end && Releases.names.contains(String(characters[start..<end]))
  }

  /// The other number of "Python 2 and 3", "2 和 3", "2/3".
  private static func joined(_ characters: [Character], behind index: Int) -> Int? {
    let rest = characters[(index + 1)...].prefix(longestJoint)
    guard let place = rest.firstIndex(where: \.isNumber), let major = characters[place].wholeNumberValue,
      (2...3).contains(major), !isWord(characters, place + 1),
      !rest[..<place].contains(where: { ".:;!?。".contains($0) })
    else { return nil }
    return major
  }

  private static let longestJoint = 6

  /// `2.x`, or the last of the old ones by its number.
  private static func isOpenRelease(_ characters: [Character], at index: Int) -> Bool {
    let isAlone = index == 0 || !isPart(characters[index - 1])
    guard isAlone, index + 2 < characters.count, characters[index + 1] == ".",
      index + 3 == characters.count || !isPart(characters[index + 3])
    else { return false }
    return characters[index + 2] == "x"
  }

  private static func isWord(_ characters: [Character], _ index: Int) -> Bool {
    index < characters.count && characters[index] != "." && isPart(characters[index])
  }

  private static func isPart(_ character: Character) -> Bool {
    character == "." || character.isASCII && (character.isLetter || character.isNumber)
  }
}
