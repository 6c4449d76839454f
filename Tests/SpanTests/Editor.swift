import Verification

/// A document as an editor shows it: by lines and columns.
struct Editor {
  private let bytes: [UInt8]
  private var starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let isReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isReturn { starts.append(index + 1) }
    }
  }

  /// Where the byte at an offset is seen.
  func point(at offset: Int) -> Span.Point {
    let line = starts.partitioningIndex { $0 > offset }
    return Span.Point(line: line, column: 1 + bytes[starts[max(0, line - 1)]..<offset].count { $0 & 0xC0 != 0x80 })
  }
}

extension [Int] {
  /// The first index whose element is past a point, by bisection.
  fileprivate func partitioningIndex(_ isPast: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
