import Verification

/// How much of what inline code gives is settled by its own words.
///
/// Where nothing but the words decides, a value of another type is wrong, too; where variables do, the sentence may speak of
/// others than the sample's.
enum AskedCode {
  /// `10 / 2`: numbers and signs.
  case arithmetic
  /// `half(4)`, `sum([1, 2], start=3)`: functions of literals.
  case callOfLiterals
  /// `round(2.5)`, `"a b".split()`: functions of literals that are Python's own.
  case callOfBuiltins
  case other

  init(_ line: String) {
    var reader = ProgramWords(line)
    let words = reader.next() ?? []
    var calls = false
    var callsOthers = false
    var isSettled = true
    for (index, word) in words.enumerated() {
      guard case .name(let name) = word, name.first?.isNumber == false, !Self.constants.contains(name) else { continue }
      let next = words.dropFirst(index + 1).first
      let isAttribute = index > 0 && words[index - 1] == .sign(UInt8(ascii: "."))
      if next == .sign(UInt8(ascii: "(")) {
        calls = true
        if !isAttribute, !PythonWords.builtins.contains(name) { callsOthers = true }
      } else if next != .assignment, !isAttribute {
        isSettled = false
      }
    }
    if !isSettled || words.isEmpty {
      self = .other
    } else if calls {
      // `locals()` is given nothing that its words settle.
      let hasLiteral = line.contains { "'\"[{".contains($0) || $0.isNumber }
      self = callsOthers || !hasLiteral ? .callOfLiterals : .callOfBuiltins
    } else {
      self = Self.ofSigns(words, line)
    }
  }

  private static func ofSigns(_ words: [ProgramWords.Word], _ line: String) -> AskedCode {
    let computes = words.contains { if case .sign(let sign) = $0 { "+-*/%<>=&|^".utf8.contains(sign) } else { false } }
    return computes && !line.contains { "'\"([{".contains($0) } && PythonLiteral.parse(line) == nil
      ? .arithmetic : .other
  }

  /// The form of a claim about it.
  var form: String { self == .other ? "prose" : "prose about literals" }

  /// What can answer such a claim.
  var answer: Claim.Answer { self == .other ? .sameKind : .value }

  private static let constants: Set<String> = ["True", "False", "None", "and", "or", "not", "in", "is"]
}
