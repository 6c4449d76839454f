import Verification

/// What becomes of output that is as stated but for white space, where white space is what a reader would see: lines that stand
/// deeper than others, and all blanks that code lays out. How lines are wrapped, and blanks at their ends, do not count.
struct BlankRuling {
  private let stated: [Line]
  private let seen: [Line]
  private let minds: Bool

  private struct Line {
    let indent: Int
    /// Without white space at both ends.
    let text: [UInt8]
    let letters: [UInt8]
  }

  /// Nil unless the lines are the same but for white space.
  init?(_ claim: Claim, seen text: String) {
    guard claim.source == .session || claim.source == .outputBlock, !text.holds("\t"), !claim.stated.holds("\t") else {
      return nil
    }
    stated = Self.lines(of: claim.stated)
    seen = Self.lines(of: text)
    minds = claim.manner.contains(.mindsBlanks)
    guard !stated.isEmpty, stated.count == seen.count, zip(stated, seen).allSatisfy({ $0.letters == $1.letters }) else {
      return nil
    }
  }

  /// Whether what is stated would mislead.
  var differs: Bool {
    let shifts = zip(stated, seen).map { $1.indent - $0.indent }
    if minds { return shifts.contains { $0 != 0 } || zip(stated, seen).contains { $0.text != $1.text } }
    // The first line's may be lost with the blanks around the whole.
    let others = Set(shifts.dropFirst())
    return others.count > 1 || shifts[0] == 0 && others.contains { $0 != 0 }
  }

  private static func lines(of text: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: true).compactMap { line in
      let bytes = ShownText("." + line).bytes.dropFirst()
      let text = bytes.drop { $0 == 0x20 }
      guard !text.isEmpty, !text.elementsEqual("<BLANKLINE>".utf8) else { return nil }
      return Line(indent: bytes.count - text.count, text: Array(text), letters: text.filter { $0 != 0x20 })
    }
  }
}
