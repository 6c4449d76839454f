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
    var saysOutput = false
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
    Case(code: "for i in x:\n    f(i)", lines: nil, certainty: .ifConfirmed),
  ]

  @Test(arguments: cases) func `a box shows what is printed, or the last value`(_ c: Case) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: "3\n", label: c.label, saysOutput: c.saysOutput)
    let claims = ClaimReader().read(sample(c.code, outputs: [output])).claims
    #expect(claims.map(\.target) == [c.lines.map { .printedOrValue($0) } ?? .sample])
    #expect(claims.map(\.certainty) == [c.certainty])
  }

  static let bound: [(code: String, shown: String, subject: String?)] = [
    ("x = f()", "3", "x"), ("d = {}\nd['k'] = 1", "{'k': 1}", "d"), ("x = [1]\nx += [2]", "[1, 2]", "x"),
    ("p.size = 3", "3", "p"),
    // What is shown is no value, or of none of them.
    ("x = f()", "it works", nil), ("a, b = 1, 2", "3", nil), ("print(1)\nx = f()", "3", nil), ("f(x)", "3", nil),
  ]

  @Test(arguments: bound) func `a value below code that shows nothing is that of the name bound last`(
    _ code: String, _ shown: String, _ subject: String?
  ) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: shown + "\n", label: "Hasil:")
    let claims = ClaimReader().read(sample(code, outputs: [output])).claims
    #expect(claims.map(\.subject) == [subject])
    #expect(claims.map(\.kind) == [subject == nil ? .output : .state])
  }

  @Test(arguments: ["data.json:", "Example:", "We have a file with"]) func `a value below other words may be anything`(
    _ label: String
  ) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: "{'a': 2}\n", label: label)
    #expect(ClaimReader().read(sample("data = f()", outputs: [output])).claims.allSatisfy { $0.subject == nil })
  }

  @Test func `what is printed below a value that is shown is another's`() {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: "Row 1\n", label: "Output:")
    #expect(ClaimReader().read(sample("{'a': '1'}", outputs: [output])).claims.isEmpty)
    let value = Sample.Output(firstLine: 9, lastLine: 9, text: "{1: 'a'}\n", label: "Output:")
    #expect(ClaimReader().read(sample("{1: 'c', True: 'a'}", outputs: [value])).claims.count == 1)
    #expect(ClaimReader().read(sample("add(200, 50)", outputs: [output])).claims.count == 1)
    #expect(ClaimReader().read(sample("[1] * 2", outputs: [output])).claims.count == 1)
  }

  static let labels: [(String, Claim.Certainty?)] = [
    ("Output:", .definite), ("This prints:", .definite), ("We get:", .definite), ("Çıktısı:", .definite),
    ("打印结果：", .definite), ("Sample Output:", .definite), ("It raises:", .definite), ("And you will see:", .definite),
    ("If you run it, the output is:", .definite),
    ("Explanation:", .ifConfirmed), ("The chain is:", .ifConfirmed), ("With this input data:", .ifConfirmed),
    ("如下：", .ifConfirmed), ("Para leer:", .ifConfirmed),
    ("Not:", nil), ("Nicht:", nil), ("If you import it, the output will only be:", nil),
    ("Without the comma the output is:", nil),
  ]

  @Test(arguments: labels) func `only words that name output make a box output for certain`(
    _ label: String, _ certainty: Claim.Certainty?
  ) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: "3\n", label: label)
    #expect(ClaimReader().read(sample("print(3)", outputs: [output])).claims.first?.certainty == certainty)
  }

  static let untold: [(code: String, text: String, saysOutput: Bool, certainty: Claim.Certainty)] = [
    ("print(3)", "<class 'int'>", true, .definite), ("print(3)", "<class 'int'>", false, .ifConfirmed),
    ("def f(): print(3)", "3", true, .ifConfirmed),
    ("import a\n\ndef f(): print(3)", "ValueError: no", false, .ifConfirmed),
    ("int('x')", "ValueError: no", false, .definite),
    ("x = int('x')", "Traceback (most recent call last):\nKeyError", false, .definite),
    ("print(3)", "ValueError", false, .ifConfirmed), ("print(3)", "Errors: 3", false, .ifConfirmed),
  ]

  @Test(arguments: untold) func `a box without a label is output for certain where its tag or its end says so`(
    _ code: String, _ text: String, _ saysOutput: Bool, _ certainty: Claim.Certainty
  ) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: text, label: nil, saysOutput: saysOutput)
    #expect(ClaimReader().read(sample(code, outputs: [output])).claims.map(\.certainty) == [certainty])
  }

  static let texts: [(code: String, text: String, stated: String)] = [
    ("print(x)", "Output: [3]", "[3]"), ("print(x)", "Out: 2", "2"), ("print(x)", "Output:\n1\n2", "1\n2"),
    ("print('Output:', x)", "Output: 3", "Output: 3"), ("print(x)", "# 1\n# 2", "1\n2"),
    ("print(x)", "1\n# after a while\n2", "1\n2"), ("print('#', x)", "1\n# 2", "1\n# 2"),
    ("print(x)  # five", "1\n# later\n2", "1\n2"), ("print(x)", "Total: 3", "Total: 3"),
    ("print(x)", "$ python x.py\n1", "1"), ("print(x)", "$\tpython x.py\n1", "1"), ("print(x)", "$5\n1", "$5\n1"),
    ("print(x)", "$ 5.00\n1", "$ 5.00\n1"),
    ("print(x)", "1\n2```", "1\n2"), ("print(x)", "# a\n# b", "a\nb"), ("print('# a')", "# a\n# b", "# a\n# b"),
  ]

  @Test(arguments: texts) func `what its author wrote into a box is no output`(
    _ code: String, _ text: String, _ stated: String
  ) {
    let output = Sample.Output(firstLine: 9, lastLine: 11, text: text, label: "Output:")
    #expect(
      ClaimReader().read(sample(code, outputs: [output])).claims.filter { $0.source == .outputBlock }.map(\.stated) == [
        stated
      ])
  }

  static let manners: [(String, Claim.Manner)] = [
    ("print(f\"{'ab':>6}|\")", .mindsBlanks), ("print('%-8s|' % x)", .mindsBlanks), ("x.center(9)", .mindsBlanks),
    ("json.dumps(x, indent=2)", .mindsBlanks), ("print(f'{x:.2f}')", []), ("print(x[1:9])", []), ("print(5 % 3)", []),
    ("t = threading.Thread(target=f)", .anyOrder), ("with ThreadPoolExecutor() as p: pass", .anyOrder),
    ("print('thread')", []),
  ]

  @Test(arguments: manners) func `the code tells how its output is compared`(_ code: String, _ manner: Claim.Manner) {
    let output = Sample.Output(firstLine: 9, lastLine: 9, text: "3", label: "Output:")
    #expect(ClaimReader().read(sample(code, outputs: [output])).claims.first?.manner == manner)
  }
}
