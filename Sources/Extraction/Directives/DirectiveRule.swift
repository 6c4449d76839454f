import Verification

/// A word that may stand after `verify:`, and what it does (`docs/directives.md`).
struct DirectiveRule: Sendable {
  let name: String
  let takesValue: Bool
  /// May be given more than once for one box.
  let repeats: Bool
  /// How it is written, for messages.
  let example: String
  /// False where the value is none of this directive's.
  let apply: @Sendable (_ value: String, _ request: inout Request) -> Bool

  static let all = [
    skip, requires, needs, continues, fresh, hidden, check, expectOutput, expect, timeout, stdin, varies,
  ]

  static let skip = DirectiveRule(
    name: "skip", takesValue: true, repeats: false, example: "skip=\"talks to a server\""
  ) { value, request in
    request.directives.skip = value.trimmed
    return !value.trimmed.isEmpty
  }

  static let requires = DirectiveRule(
    name: "requires", takesValue: true, repeats: false, example: "requires=3.10+, requires=3.8-3.12 or requires=<3.9"
  ) { value, request in
    request.directives.requires = ReleaseRange(text: value)
    return request.directives.requires != nil
  }

  static let needs = DirectiveRule(
    name: "needs", takesValue: true, repeats: true, example: "needs=numpy,requests"
  ) { value, request in
    let names = value.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    request.directives.needs += names
    return names.allSatisfy { name in
      name.first.map { $0.isLetter || $0 == "_" } == true
        && name.allSatisfy { $0.isLetter || $0.isNumber || "_.-".contains($0) }
    }
  }

  static let continues = DirectiveRule(
    name: "continues", takesValue: false, repeats: false, example: "continues"
  ) { _, request in
    request.directives.continues = true
    return true
  }

  static let fresh = DirectiveRule(name: "fresh", takesValue: false, repeats: false, example: "fresh") { _, request in
    request.directives.fresh = true
    return true
  }

  /// The lines below it are taken by `DirectiveComment`; an info string has none.
  static let hidden = DirectiveRule(
    name: "hidden", takesValue: false, repeats: true, example: "hidden, and the code on the lines below it"
  ) { _, _ in true }

  /// Its code is taken by `DirectiveComment`, as that of `hidden` is.
  static let check = DirectiveRule(
    name: "check", takesValue: false, repeats: false, example: "check, and the code on the lines below it"
  ) { _, _ in true }

  static let expect = DirectiveRule(
    name: "expect", takesValue: true, repeats: false, example: "expect=timeout, expect=exit:3 or expect=exception"
  ) { value, request in
    guard let ending = Directives.Ending.Kind(value) else { return false }
    request.directives.ending = Directives.Ending(ending, line: request.line)
    return true
  }

  static let timeout = DirectiveRule(
    name: "timeout", takesValue: true, repeats: false, example: "timeout=2 or timeout=0.5, in seconds"
  ) { value, request in
    guard value.allSatisfy({ "0"..."9" ~= $0 || $0 == "." }), let seconds = Double(value), seconds > 0 else {
      return false
    }
    request.directives.timeout = seconds
    return true
  }

  static let stdin = DirectiveRule(
    name: "stdin", takesValue: true, repeats: false, example: #"stdin="Ada\n""#
  ) { value, request in
    request.directives.input = value.withEscapes
    // As much as a pipe holds for certain.
    return !value.isEmpty && value.utf8.count <= 1 << 14
  }

  static let varies = DirectiveRule(
    name: "varies", takesValue: true, repeats: false, example: "varies=\"3.13 rewords the message\""
  ) { value, request in
    request.directives.varies = value.trimmed
    return !value.trimmed.isEmpty
  }

  static let expectOutput = DirectiveRule(
    name: "expect-output", takesValue: false, repeats: false, example: "expect-output"
  ) { _, request in
    request.expectsOutput = true
    return true
  }
}

extension Directives.Ending.Kind {
  /// As an author writes it; that it runs through goes without saying.
  fileprivate init?(_ text: String) {
    switch text {
    case "timeout": self = .timeout
    case "exception": self = .exception
    default:
      let digits = text.dropFirst(5)
      guard text.hasPrefix("exit:"), digits.allSatisfy({ "0"..."9" ~= $0 }), let status = Int32(digits), status < 256
      else { return nil }
      self = .exit(status)
    }
  }
}

extension String {
  /// With `\n`, `\t` and `\r` taken for what they stand for in Python.
  fileprivate var withEscapes: String {
    replacing("\\n", with: "\n").replacing("\\t", with: "\t").replacing("\\r", with: "\r")
  }
}
