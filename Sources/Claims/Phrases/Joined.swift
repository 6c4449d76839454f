import Verification

/// A text put together from slices of another, so that what is read in it can be said in slices of that one.
struct Joined {
  let text: Substring
  private let slices: [Substring]
  private let gap: Int

  init(_ slices: [Substring], by separator: String = "") {
    text = slices.joined(separator: separator)[...]
    self.slices = slices
    gap = separator.utf8.count
  }

  /// A part of the text, as slices of the other; empty ones are left out unless they are lines.
  func slices(of part: Substring) -> [Substring] {
    let wanted = part.offsets
    var offset = 0
    return slices.compactMap { slice in
      let whole = offset..<(offset + slice.utf8.count)
      offset = whole.upperBound + gap
      guard whole.lowerBound <= wanted.upperBound, wanted.lowerBound <= whole.upperBound else { return nil }
      let cut = whole.clamped(to: wanted)
      guard !cut.isEmpty || whole.isEmpty && gap > 0 else { return nil }
      let bytes = slice.utf8
      let start = bytes.index(slice.startIndex, offsetBy: cut.lowerBound - whole.lowerBound)
      return slice[start..<bytes.index(start, offsetBy: cut.count)]
    }
  }
}

extension Substring {
  /// From here to the end of another slice of the same text.
  func through(_ other: Substring) -> Substring { base[startIndex..<other.endIndex] }
}
