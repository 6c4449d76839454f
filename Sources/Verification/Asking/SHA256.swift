/// The Secure Hash Algorithm with 256 bits (FIPS 180-4, section 6.2).
///
/// Samples are other people's text, and an answer that is kept under a digest must not be found under that of another ask: so a
/// hash for which nobody knows two texts of one digest. Neither Foundation for Linux nor the C library has one.
package enum SHA256 {
  /// 64 hexadecimal digits.
  package static func digest(of text: String) -> String { digest(of: Array(text.utf8)) }

  /// 64 hexadecimal digits.
  package static func digest(of bytes: [UInt8]) -> String {
    Self.bytes(of: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// 32 bytes.
  package static func bytes(of text: String) -> [UInt8] { bytes(of: Array(text.utf8)) }

  /// 32 bytes.
  package static func bytes(of bytes: [UInt8]) -> [UInt8] {
    // A bank's documents and all that is asked of them go through here, so that no array is made for a block.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      var state = initial
      let whole = bytes.count / 64 * 64
      bytes.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: whole, by: 64) { compress(bytes, at: start, into: &state, words) }
      }
      // The rest, a one bit, zeros, and the length in bits.
      var tail = Array(bytes[whole...]) + [0x80]
      while tail.count % 64 != 56 { tail.append(0) }
      let bits = UInt64(bytes.count) * 8
      tail += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
      tail.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: bytes.count, by: 64) { compress(bytes, at: start, into: &state, words) }
      }
      return state.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
    }
  }

  private static func compress(
    _ bytes: UnsafeRawBufferPointer, at start: Int, into state: inout [UInt32],
    _ words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      words[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let (first, second) = (words[index - 15], words[index - 2])
      let low = right(first, 7) ^ right(first, 18) ^ first >> 3
      let high = right(second, 17) ^ right(second, 19) ^ second >> 10
      words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    constants.withUnsafeBufferPointer { constants in
      for index in 0..<64 {
        let choice = e & f ^ ~e & g
        let one = h &+ (right(e, 6) ^ right(e, 11) ^ right(e, 25)) &+ choice &+ constants[index] &+ words[index]
        let two = (right(a, 2) ^ right(a, 13) ^ right(a, 22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ one, c, b, a, one &+ two)
      }
    }
    let sums = (a, b, c, d, e, f, g, h)
    (state[0], state[1], state[2], state[3]) = (
      state[0] &+ sums.0, state[1] &+ sums.1, state[2] &+ sums.2, state[3] &+ sums.3
    )
    (state[4], state[5], state[6], state[7]) = (
      state[4] &+ sums.4, state[5] &+ sums.5, state[6] &+ sums.6, state[7] &+ sums.7
    )
  }

  private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
