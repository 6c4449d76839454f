/// A JSON value as it stands in a report, in a file of the record, or in what the driver and the harness say to each other:
/// members keep their order and numbers their spelling, so that what this version does not know is written back as it was.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name with its value.
  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  package static func int(_ value: Int) -> JSON { .number(String(value)) }

  /// A number; null for what JSON has no word for, infinity and what is not a number.
  package static func double(_ value: Double) -> JSON { value.isFinite ? .number(value.description) : .null }

  /// A string; null for none.
  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// The first member of this name; nil where there is none or this is no object.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number; nil for any other.
  package var int: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// A number; nil for one that is too large.
  package var double: Double? {
    guard case .number(let digits) = self, let value = Double(digits), value.isFinite else { return nil }
    return value
  }

  package var array: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// On one line, with a space after commas and colons.
  package var text: String {
    var out = ""
    write(to: &out)
    return out
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .number(let digits): out += digits
    case .string(let text): Self.write(text, to: &out)
    case .array(let values):
      out += "["
      for (index, value) in values.enumerated() {
        if index > 0 { out += ", " }
        value.write(to: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { out += ", " }
        Self.write(member.name, to: &out)
        out += ": "
        member.value.write(to: &out)
      }
      out += "}"
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSON {
  /// The text as a JSON string.
  package static func quoted(_ text: String) -> String {
    var out = ""
    write(text, to: &out)
    return out
  }

  /// RFC 8259, section 7. What could move a cursor or turn the direction of text is escaped too, for people look at reports and
  /// at files of the record.
  private static func write(_ text: String, to out: inout String) {
    out += "\""
    var rest = text[...]
    while let index = rest.unicodeScalars.firstIndex(where: needsEscape) {
      out += rest[..<index]
      out += escape(rest.unicodeScalars[index])
      rest = rest[rest.unicodeScalars.index(after: index)...]
    }
    out += rest
    out += "\""
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || scalar.isDangerous
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension JSON: ExpressibleByArrayLiteral {
  package init(arrayLiteral values: JSON...) { self = .array(values) }
}

extension JSON: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
