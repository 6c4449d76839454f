import Verification

/// Where a text stands in a document whose syntax has it otherwise than line by line: in a string of JSON, between tags.
struct TextPlaces {
  /// The document's line of each of its lines.
  var lines: [Int]
  /// Of all of it.
  var origin: Origin

  /// The places of a text of which the same lines have lost something at their beginnings.
  func trimmed(_ text: String, to shorter: String) -> TextPlaces {
    guard text != shorter else { return self }
    var kept = Origin()
    var (offset, shorterOffset) = (0, 0)
    for (line, left) in zip(text.lines, shorter.lines) {
      let end = offset + line.utf8.count
      let start = end - min(left.utf8.count, line.utf8.count)
      kept.append(origin.part(start..<end, of: text), at: shorterOffset)
      offset = end + 1
      shorterOffset += left.utf8.count + 1
    }
    return TextPlaces(lines: lines, origin: kept)
  }
}

extension Origin {
  /// The places in a document of what stands in a text of it, where this holds the places in that text.
  func moved(into outer: Origin, of text: String) -> Origin {
    var moved = Origin()
    for stretch in stretches {
      let part = outer.part(stretch.bytes, of: text)
      if stretch.text.count == stretch.bytes.count {
        moved.append(part, at: stretch.text.lowerBound)
      } else if let first = part.stretches.first, let last = part.stretches.last,
        part.stretches.allSatisfy({ $0.start.line == first.start.line })
      {
        moved.append(
          Stretch(
            text: stretch.text, bytes: first.bytes.lowerBound..<last.bytes.upperBound, start: first.start))
      }
    }
    return moved
  }
}
