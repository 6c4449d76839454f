import Glibc

/// Looking through bytes.
enum Bytes {
  static func offsets(of byte: UInt8, in bytes: UnsafeRawBufferPointer, atMost limit: Int = .max) -> [Int] {
    var found: [Int] = []
    guard let base = bytes.baseAddress else { return found }
    var offset = 0
    while found.count < limit, offset < bytes.count,
      let hit = memchr(base + offset, Int32(byte), bytes.count - offset)
    {
      offset = UnsafeRawPointer(hit) - base + 1
      found.append(offset - 1)
    }
    return found
  }
}

let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
