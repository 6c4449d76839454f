import Verification

/// What came where something else is stated.
struct Seen: Sendable, Hashable {
  /// As the verdict tells it: a value's `repr`, what was printed, the last line of a traceback.
  let text: String
  let nature: Nature
  /// Of a value what `str` makes of it, where that is something else.
  var str: String?
  /// What the names that the line works on held after it.
  var names: [String] = []

  enum Nature: Sendable, Hashable {
    case value
    case printed
    case raised(type: String, message: String)
    /// All that was printed, and the exception below it.
    case printedThenRaised(printed: String, type: String, message: String)
    /// Neither a value nor a word nor an exception.
    case nothing
  }

  /// - Parameter observation: what the run showed in which it came; of code that prose speaks of there is none.
  init(_ text: String, at claim: Claim, in observation: Observation?) {
    self.text = text
    nature = Self.nature(of: text, at: claim, in: observation)
    let visits = observation?.visits[claim.id] ?? []
    str = visits.lazy.compactMap(\.value).first { $0.repr == text }?.str
    names = visits.last?.names.map(\.value.repr) ?? []
  }

  init(_ text: String, _ nature: Nature) {
    self.text = text
    self.nature = nature
  }

  private static func nature(of text: String, at claim: Claim, in observation: Observation?) -> Nature {
    let visits = observation?.visits[claim.id] ?? []
    let raised = visits.compactMap(\.raised) + [observation?.exception].compactMap(\.self)
    let before = visits.map(\.printed).joined().withoutLastLineEnd
    if let raised = raised.first(where: { $0.text == text }) {
      if claim.kind == .session || claim.kind == .output, !before.isEmpty {
        return .printedThenRaised(printed: before, type: raised.type, message: raised.message)
      }
      return .raised(type: raised.type, message: raised.message)
    }
    if let raised = raised.first(where: { text.hasSuffix("\n" + $0.text) }) {
      let printed = String(text.dropLast(raised.text.count + 1))
      return .printedThenRaised(printed: printed, type: raised.type, message: raised.message)
    }
    let printed = [visits.map(\.printed).joined(), observation?.stdout ?? ""].map(\.withoutLastLineEnd)
    if printed.contains(text), !text.isEmpty { return .printed }
    if text.isEmpty || text == "no exception" || text == "nothing" { return .nothing }
    if claim.kind == .raises, let line = ExceptionLine(text[...]) {
      return .raised(type: String(line.type), message: String(line.message ?? ""))
    }
    return PythonLiteral.parse(text) == nil && visits.allSatisfy({ $0.value == nil }) ? .printed : .value
  }
}

extension String {
  /// As what was printed is told: without the line feeds at its end.
  fileprivate var withoutLastLineEnd: String {
    var text = unicodeScalars[...]
    while let last = text.last, last == "\n" || last == "\r" { text = text.dropLast() }
    return String(text)
  }
}
