extension LiteralParser {
  /// An integer, a float or a complex number, with its sign.
  mutating func number() -> PythonLiteral? {
    guard let first = part() else { return nil }
    if first.isImaginary { return .complex(real: "0", imaginary: first.text) }
    if let imaginary = imaginaryPart() { return .complex(real: first.text, imaginary: imaginary) }
    return first.isFloat ? .float(first.text) : .integer(first.text)
  }

  private struct Part {
    let text: String
    let isFloat: Bool
    let isImaginary: Bool
  }

  /// `+2j` after a real part.
  private mutating func imaginaryPart() -> String? {
    let start = position
    skipSpace(lines: false)
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") {
      let isNegative = peek() == UInt8(ascii: "-")
      position += 1
      skipSpace(lines: false)
      if Self.isDigit(peek()) || peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: "i")
        || peek() == UInt8(ascii: "n"), let part = part(), part.isImaginary
      {
        return isNegative ? "-" + part.text : part.text
      }
    }
    position = start
    return nil
  }

  private mutating func part() -> Part? {
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative || peek() == UInt8(ascii: "+") { position += 1 }
    let sign = isNegative ? "-" : ""
    if let base = takeBase() { return based(base, sign: sign) }
    let start = position
    if takeWord("inf") || takeWord("nan") {
      let text = sign + String(decoding: bytes[start..<position], as: UTF8.self)
      return end(text, isFloat: true)
    }
    guard digits() || peek() == UInt8(ascii: ".") && Self.isDigit(peek(1)) else { return nil }
    let whole = bytes[start..<position]
    var isFloat = false
    if peek() == UInt8(ascii: "."), takesPoint() {
      isFloat = true
      position += 1
      _ = digits()
    }
    if takeExponent() { isFloat = true }
    let text = spelled(bytes[start..<position])
    if !isFloat, peek() != UInt8(ascii: "j"), peek() != UInt8(ascii: "J") {
      // `007` is no number in Python; `00` is.
      guard whole.first != UInt8(ascii: "0") || whole.allSatisfy({ $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "_") })
      else { return nil }
      let number = whole.first == UInt8(ascii: "0") ? "0" : sign + text
      return end(number, isFloat: false)
    }
    return end(sign + text, isFloat: isFloat)
  }

  /// Nothing that a name could go on with may follow: `3rd` and `8MB` are no numbers.
  private mutating func end(_ text: String, isFloat: Bool) -> Part? {
    let isImaginary = peek() == UInt8(ascii: "j") || peek() == UInt8(ascii: "J")
    if isImaginary { position += 1 }
    return isName(at: position) ? nil : Part(text: text, isFloat: isFloat, isImaginary: isImaginary)
  }

  /// `1.` is a float where something shows that it is no sentence's end: `[1., 2.]`; `1..5` is a range.
  private func takesPoint() -> Bool {
    guard let next = peek(1) else { return whole }
    if Self.isDigit(next) { return true }
    switch next {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "j"),
      UInt8(ascii: "e"):
      return true
    case 0x20, 0x0A: return whole
    default: return false
    }
  }

  private mutating func digits() -> Bool {
    let start = position
    while Self.isDigit(peek()) || position > start && peek() == UInt8(ascii: "_") && Self.isDigit(peek(1)) {
      position += 1
    }
    return position > start
  }

  private mutating func takeExponent() -> Bool {
    guard peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") else { return false }
    let start = position
    position += 1
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
    if digits() { return true }
    position = start
    return false
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count, bytes[position..<position + length].elementsEqual(word.description.utf8)
    else { return false }
    position += length
    return true
  }

  private func spelled(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }
}

// MARK: - Other bases

extension LiteralParser {
  private mutating func takeBase() -> UInt8? {
    guard peek() == UInt8(ascii: "0"), let letter = peek(1) else { return nil }
    let base: UInt8
    switch letter | 0x20 {
    case UInt8(ascii: "x"): base = 16
    case UInt8(ascii: "o"): base = 8
    case UInt8(ascii: "b"): base = 2
    default: return nil
    }
    position += 2
    return base
  }

  private mutating func based(_ base: UInt8, sign: String) -> Part? {
    let start = position
    while isName(at: position), bytes[position] < 0x80 { position += 1 }
    let digits = bytes[start..<position].filter { $0 != UInt8(ascii: "_") }
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
    guard !values.isEmpty, values.count == digits.count, values.allSatisfy({ $0 < base }) else { return nil }
    // Conversion takes the square of the length; nobody reads a number of this length by its value.
    guard values.count <= 1024 else {
      return end(String(decoding: bytes[start - 2..<position], as: UTF8.self), isFloat: false)
    }
    let decimal = Self.decimal(values, base: base)
    return end(decimal == "0" ? decimal : sign + decimal, isFloat: false)
  }

  private static func decimal(_ values: [UInt8], base: UInt8) -> String {
    var places: [UInt8] = [0]  // the lowest first
    for value in values {
      var carry = Int(value)
      for place in places.indices {
        carry += Int(places[place]) * Int(base)
        places[place] = UInt8(carry % 10)
        carry /= 10
      }
      while carry > 0 {
        places.append(UInt8(carry % 10))
        carry /= 10
      }
    }
    return String(decoding: places.reversed().map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}
