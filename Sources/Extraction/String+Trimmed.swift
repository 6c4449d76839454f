extension Substring {
  /// The text without white space at its ends.
  var trimmed: String { String(trimmedSlice) }

  var trimmedSlice: Substring {
    guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return suffix(0) }
    return self[first..<utf8.index(after: last)]
  }

  /// Holds nothing but white space.
  var isBlankText: Bool { utf8.allSatisfy(isBlank) }
}

extension String {
  var trimmed: String { self[...].trimmed }
}

/// ASCII's white space: what Markdown and Python indent and trim by.
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
