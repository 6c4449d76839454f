import Testing
import Verification

@testable import Claims

@Suite struct SessionTests {
  @Test func `an example's answer is a claim about it`() {
    #expect(claims(in: ">>> f()\n[0, 1]\n>>> x = 1\n>>> x\n1") == ["2 session [0, 1]", "5 session 1"])
  }

  @Test func `continuation lines belong to the code`() throws {
    let read = ClaimReader().read(sample(">>> def f():\n...     return 1\n...\n>>> f()\n1"))
    #expect(read.program.source == "def f():\n    return 1\n\nf()\n")
    #expect(read.program.examples == [1, 4])
    #expect(read.claims.map(\.target) == [.lines(4...4)])
  }

  @Test func `continuation without dots is code while a block or a bracket is open`() {
    let read = ClaimReader().read(sample(">>> for i in range(2):\n        print(i)\n0\n1"))
    #expect(read.program.source == "for i in range(2):\n        print(i)\n\n")
    #expect(read.claims.map(\.stated) == ["0\n1"])
  }

  @Test func `an answer as a comment is read as a comment`() {
    #expect(claims(in: ">>> x\n# 3") == ["2 value 3"])
  }

  @Test func `a prompt without a space is a prompt`() {
    #expect(claims(in: ">>>x\n3") == ["2 session 3"])
  }

  @Test func `code without prompts stands before and between the examples`() {
    let read = ClaimReader().read(sample("def f():\n    return 1\n\n>>> f()\n1\n\nx = 5\n>>> x\n5"))
    #expect(read.program.examples == [1, 4, 7, 8])
    #expect(read.claims.map(\.stated) == ["1", "5"])
  }

  @Test func `a blank line within an answer is part of it`() {
    #expect(claims(in: ">>> show()\na\n\nb") == ["2 session a⏎⏎b"])
  }

  @Test func `IPython's numbers are prompts`() {
    #expect(claims(in: "In [1]: x = 2\nIn [2]: x\nOut[2]: 2") == ["3 session 2"])
  }

  @Test func `a skipped doctest is not run`() {
    let read = ClaimReader().read(sample(">>> rm()  # doctest: +SKIP\n>>> 1\n1"))
    #expect(read.program.examples == [2])
  }
}
