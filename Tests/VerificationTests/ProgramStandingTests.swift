import Testing
import Verification

@Suite struct ProgramStandingTests {
  static let programs: [(source: String, names: [String: Int])] = [
    ("import os", ["os": 1]), ("from math import cbrt, pi", ["cbrt": 1, "pi": 1]), ("x = 1\ny = x", ["x": 1, "y": 2]),
    ("def f():\n    z = 1", ["f": 1]), ("x = 1\ndel x", [:]), ("for i in xs:\n    pass", [:]),
    ("[i for i in xs]", [:]), ("s = [n for n in xs]", ["s": 1]), ("f(x=1)", [:]), ("a == b", [:]),
    ("e = 7\ntry:\n    f()\nexcept E as e:\n    pass", [:]),
  ]

  @Test(arguments: programs)
  func `what the outermost level binds for good stands`(_ source: String, _ names: [String: Int]) {
    #expect(Program(source: source, examples: nil).standingNames == names)
  }
}
