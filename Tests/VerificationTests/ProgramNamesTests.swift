import Testing
import Verification

@Suite struct ProgramNamesTests {
  static let cases: [(String, Set<String>)] = [
    ("x = 1", ["x"]),
    ("a, b = b, a", ["a", "b"]),
    ("x += 1", ["x"]), ("s1.math = 90", []), ("xs[i] = 2", []), ("x, y.z = 1, 2", ["x"]),
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
    ("re.split('[a-f]+', text, flags=re.I)", []),
    ("show('for x in y', \"z = 1\")", []),
    ("send(\n    first,\n    users=users,\n)\nrest = 2", ["rest"]),
    ("\"\"\"\na = 1\n\"\"\"\nb = 2", ["b"]),
    ("n <<= 2", ["n"]),
    ("for (k, v) in pairs: pass", ["k", "v"]),
    ("broken = (1,\ndef area(): pass", ["broken", "area"]),
  ]

  @Test(arguments: cases) func `a program binds the names before its signs`(_ source: String, _ names: Set<String>) {
    #expect(Program(source: source).boundNames == names)
  }
}
