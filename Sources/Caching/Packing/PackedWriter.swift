/// Writes values one after another, as `PackedReader` reads them: numbers of eight bytes, texts behind their length.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) { withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 } }

  mutating func add(_ number: Double) { add(Int(bitPattern: UInt(number.bitPattern))) }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add<Value>(_ value: Value?, _ write: (inout PackedWriter, Value) -> Void) {
    add(value != nil)
    if let value { write(&self, value) }
  }

  mutating func add(_ text: String?) { add(text) { $0.add($1) } }

  mutating func add(_ number: Int?) { add(number) { $0.add($1) } }

  mutating func add<Values: Collection>(_ values: Values, _ write: (inout PackedWriter, Values.Element) -> Void) {
    add(values.count)
    for value in values { write(&self, value) }
  }

  mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }

  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.upperBound)
  }
}
