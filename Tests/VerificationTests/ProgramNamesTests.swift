import Testing
import Verification

@Suite struct ProgramNamesTests {
  static let cases: [(String, Set<String>)] = [
    ("x = 1", ["x"]),
    ("a, b = b, a", ["a", "b"]),
    ("x += 1", ["x"]),
    ("x == 1", []),
    ("x <= y", []),
    ("def area(r):\n    return r", ["area"]),
    ("class Point(Base): pass", ["Point"]),
    ("import os, sys", ["os", "sys"]),
    ("from json import loads as read, dumps", ["loads", "as", "read", "dumps"]),
    ("for k, v in d.items(): print(k)", ["k", "v"]),
    ("with open(p) as f: pass", ["f"]),
    ("send(users=users)", []),
    ("if (n := len(data)) > 10: pass", ["n"]),
    ("# x = 1", []),
    ("größe = 1", ["größe"]),
  ]

  @Test(arguments: cases) func `a program binds the names before its signs`(_ source: String, _ names: Set<String>) {
    #expect(Program(source: source).boundNames == names)
  }
}
