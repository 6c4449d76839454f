/// A Python value as source or `repr` spells it.
package indirect enum PythonLiteral: Sendable, Hashable {
  /// Decimal digits, led by `-` where negative, without underscores and leading zeros; one of more than 1,024 digits in
  /// another base keeps its spelling.
  case integer(String)
  /// As spelled, without underscores: how many digits are stated matters. Also `inf`, `-inf`, `nan`.
  case float(String)
  /// The two parts as spelled, the real part "0" where there is none.
  case complex(real: String, imaginary: String)
  case string(String)
  case bytes([UInt8])
  case constant(Constant)
  case tuple([PythonLiteral])
  case list([PythonLiteral])
  case set([PythonLiteral])
  /// In the order written; an elision between entries is an entry of two elisions.
  case dict([Entry])
  /// `Point(x=1, y=2)`, `datetime.date(2024, 1, 1)`, `frozenset({1})`.
  case call(String, [Argument])
  /// What stands between `<` and `>`: `class 'int'`, `Point object at 0x7f12`.
  case angle(String)
  /// A dotted name, or within brackets any name: `Color.RED`.
  case name(String)
  /// `...` or `…`: left out. Python's own `...` shows itself as `Ellipsis`.
  case elision

  /// The names that are values.
  package enum Constant: String, Sendable, Hashable {
    case `true` = "True"
    case `false` = "False"
    case none = "None"
    case ellipsis = "Ellipsis"
    case notImplemented = "NotImplemented"
  }

  /// An item of a dict.
  package struct Entry: Sendable, Hashable {
    package let key: PythonLiteral
    package let value: PythonLiteral

    package init(key: PythonLiteral, value: PythonLiteral) {
      self.key = key
      self.value = value
    }
  }

  /// An argument of a call.
  package struct Argument: Sendable, Hashable {
    package let keyword: String?
    package let value: PythonLiteral

    package init(keyword: String?, value: PythonLiteral) {
      self.keyword = keyword
      self.value = value
    }
  }

  /// Reads the whole text as one literal; `1, 2` is a tuple. Nil where it is anything else, or nested deeper than 200
  /// brackets, which is where CPython's own tokenizer stops (`MAXLEVEL`).
  package static func parse(_ text: Substring) -> PythonLiteral? {
    var parser = LiteralParser(text.utf8, whole: true)
    guard let literal = parser.topLevel() else { return nil }
    parser.skipSpace(lines: true)
    return parser.isAtEnd ? literal : nil
  }

  /// As above, of a whole string.
  package static func parse(_ text: String) -> PythonLiteral? { parse(text[...]) }

  /// Reads the longest literal with which the text begins, and gives what stands after it. A full stop after a number, a
  /// comma that no literal follows and a bare name are left to the sentence.
  package static func prefix(of text: Substring) -> (literal: PythonLiteral, rest: Substring)? {
    var parser = LiteralParser(text.utf8, whole: false)
    guard let literal = parser.topLevel() else { return nil }
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: parser.position)
    return (literal, text[end...])
  }
}
