import Glibc

/// What came out of one pipe, bounded.
struct Collected {
  private(set) var bytes: [UInt8] = []
  private var total = 0
  private let bound: Int

  init(bound: Int) {
    self.bound = bound
  }

  /// Whether so much was written that the command is to be ended.
  var isFlooded: Bool { total > 64 * bound }

  /// Reads all that is there now. False at the end of the pipe.
  mutating func take(from descriptor: Int32) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { buffer in
      while !isFlooded {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count == 0 { return false }
        if count < 0 {
          if errno == EINTR { continue }
          return errno == EAGAIN
        }
        bytes.append(contentsOf: buffer.prefix(min(count, max(0, bound - bytes.count))))
        total += count
      }
      return true
    }
  }
}
