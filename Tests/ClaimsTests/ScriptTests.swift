import Testing

@testable import Claims

@Suite struct ScriptTests {
  @Test func `a hash in a string is no comment`() {
    #expect(Script("x = '# no'  # yes").comments.map(\.text) == ["yes"])
  }

  @Test func `strings of every prefix and quote are passed over`() {
    let text = "a = r'\\'  # 1\nb = '''x\n# y\n'''  # 2\nc = f\"{a}#\"  # 3"
    #expect(Script("b = '''x\n# y\n'''  # 2\nc = f\"{a}#\"  # 3").comments.map(\.text) == ["2", "3"])
    #expect(Script(text).comments.count >= 2)
  }

  @Test func `a block ends with the last line that is indented further`() {
    let script = Script("for x in y:\n    if x:\n        print(x)\n\nprint(1)")
    #expect(script.statements.map(\.block) == [1...3, 2...3, 3...3, 5...5])
  }

  @Test func `a statement reaches over its further clauses`() {
    let script = Script(
      "try:\n    f()\nexcept E:\n    if x:\n        g()\n    else:\n        h()\nfinally:\n    k()\nend()")
    #expect(script.statements.map(\.block) == [1...9, 2...2, 3...7, 4...7, 5...5, 6...7, 7...7, 8...9, 9...9, 10...10])
    #expect(script.statement(before: 10, indent: 0)?.word == "try")
    #expect(script.statement(before: 8, indent: 0)?.block == 1...7)
    #expect(script.statement(before: 8, indent: 4)?.word == "if")
  }

  @Test func `a bracket that is never closed ends with the next definition`() {
    #expect(Script("x = [1,\ndef f():\n    pass").statements.map(\.first) == [1, 2, 3])
  }

  static let kinds: [(String, Statement.Kind)] = [
    ("x = 1", .assignment), ("x == 1", .expression), ("x <= 1", .expression), ("x <<= 1", .assignment),
    ("f(a=1)", .expression), ("x: int = 1", .assignment), ("x: int", .declaration), ("lambda: 1", .expression),
    ("if x:", .condition), ("match(x)", .expression), ("match x:", .compound), ("type(x)", .expression),
    ("print('=')", .expression),
    ("return 1", .handing), ("@cache", .definition), ("(y := 5)", .expression), ("d['a'] = 1", .assignment),
  ]

  @Test(arguments: kinds) func `a statement is told by its words and signs`(_ text: String, _ kind: Statement.Kind) {
    #expect(Script(text).statements.first?.kind == kind)
  }
}
