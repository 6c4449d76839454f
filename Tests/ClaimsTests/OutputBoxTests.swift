import Testing
import Verification

@testable import Claims

@Suite struct OutputBoxTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    var label: String? = "Output:"
    /// The lines whose value the box may show; nil where it can only be what is printed.
    let lines: ClosedRange<Int>?
    let certainty: Claim.Certainty
    var testDescription: String { code }
  }

  static let cases: [Case] = [
    Case(code: "print(len(x))", lines: nil, certainty: .definite),
    Case(code: "print(len(x))", label: nil, lines: nil, certainty: .ifConfirmed),
    Case(code: "def f():\n    print(1)\nf()", lines: 3...3, certainty: .definite),
    Case(code: "x = [2, 1]\nsorted(x)", lines: 2...2, certainty: .definite),
    Case(code: "x = [2, 1]\nsorted(\n    x)", label: nil, lines: 2...3, certainty: .ifConfirmed),
    Case(code: "import math\nmath.trunc(2.7)", lines: 2...2, certainty: .definite),
    Case(code: "import math\nmath.log(1)", lines: 2...2, certainty: .definite),
    Case(code: "import logging\nlogging.error('x')", lines: 2...2, certainty: .definite),
    Case(code: "def f():\n    return 1", lines: nil, certainty: .ifConfirmed),
    Case(code: "x = f()", lines: nil, certainty: .ifConfirmed),
    Case(code: "for i in x:\n    f(i)", lines: nil, certainty: .ifConfirmed),
  ]

  @Test(arguments: cases) func `a box shows what is printed, or the last value`(_ c: Case) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: "3\n", label: c.label)
    let claims = ClaimReader().read(sample(c.code, outputs: [output])).claims
    #expect(claims.map(\.target) == [c.lines.map { .printedOrValue($0) } ?? .sample])
    #expect(claims.map(\.certainty) == [c.certainty])
  }
}
