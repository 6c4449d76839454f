/// Reads what `PackedWriter` has written. What does not fit gives an empty value and marks the whole as damaged.
struct PackedReader {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var isDamaged = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read, and nothing was wrong.
  var isComplete: Bool { !isDamaged && place == bytes.count }

  mutating func int() -> Int {
    guard bytes.count - place >= 8 else { return damaged(0) }
    defer { place += 8 }
    return bytes.withUnsafeBytes { Int(Int64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int64.self))) }
  }

  mutating func double() -> Double { Double(bitPattern: UInt64(UInt(bitPattern: int()))) }

  mutating func flag() -> Bool {
    guard place < bytes.count else { return damaged(false) }
    defer { place += 1 }
    return bytes[place] == 1
  }

  mutating func text() -> String {
    let count = int()
    guard count >= 0, count <= bytes.count - place else { return damaged("") }
    defer { place += count }
    return bytes.withUnsafeBytes {
      String(decoding: UnsafeRawBufferPointer(rebasing: $0[place..<(place + count)]), as: UTF8.self)
    }
  }

  mutating func optional<Value>(_ read: (inout PackedReader) -> Value) -> Value? { flag() ? read(&self) : nil }

  mutating func optionalText() -> String? { optional { $0.text() } }

  mutating func optionalInt() -> Int? { optional { $0.int() } }

  mutating func all<Value>(_ read: (inout PackedReader) -> Value) -> [Value] {
    let count = int()
    // Each takes a byte at least.
    guard count >= 0, count <= bytes.count - place else { return damaged([]) }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count where !isDamaged { values.append(read(&self)) }
    return values
  }

  mutating func texts() -> [String] { all { $0.text() } }

  mutating func range() -> Range<Int> {
    let (lower, upper) = (int(), int())
    return lower <= upper ? lower..<upper : damaged(0..<0)
  }

  /// One of several words; the first where it is none of them.
  mutating func word<Word: RawRepresentable>(_ other: Word) -> Word where Word.RawValue == String {
    Word(rawValue: text()) ?? damaged(other)
  }

  /// Notes that nothing of it can be believed.
  mutating func damaged<Value>(_ value: Value) -> Value {
    isDamaged = true
    return value
  }
}
