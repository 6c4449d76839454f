/// Eight bytes before a value that tell whether it, and the key that it was kept under, are still what they were.
///
/// SQLite does not look at the bytes of a value, so that a damaged one would be believed. FNV-1a over words of eight bytes: it is to
/// find accidents, for who can write the file can write the sum.
enum CheckSum {
  static func sealed(_ bytes: [UInt8], under key: [UInt8]) -> [UInt8] {
    let sum = sum(of: bytes[...], under: key)
    return withUnsafeBytes(of: sum.littleEndian) { Array($0) } + bytes
  }

  /// Without the sum; nil where it is another.
  static func opened(_ bytes: [UInt8], under key: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 8 else { return nil }
    let stated = bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    return stated == sum(of: bytes[8...], under: key) ? Array(bytes[8...]) : nil
  }

  private static func sum(of bytes: ArraySlice<UInt8>, under key: [UInt8]) -> UInt64 {
    var sum = UInt64(bytes.count) ^ 0xcbf2_9ce4_8422_2325
    func add(_ word: UInt64) {
      sum = (sum ^ word) &* 0x100_0000_01b3
      sum ^= sum >> 29
    }
    func add(_ bytes: UnsafeRawBufferPointer) {
      var place = 0
      while place + 8 <= bytes.count {
        add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        place += 8
      }
      for byte in bytes[place...] { add(UInt64(byte)) }
    }
    key.withUnsafeBytes { add($0) }
    bytes.withUnsafeBytes { add($0) }
    return sum
  }
}
