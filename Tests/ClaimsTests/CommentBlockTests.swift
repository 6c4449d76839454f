import Testing

@Suite struct CommentBlockTests {
  @Test func `a literal below the line is its value`() {
    #expect(claims(in: "group(words)\n# [['eat'], ['tan']]") == ["2 value [['eat'], ['tan']]"])
  }

  @Test func `lines below a line that prints are the lines printed`() {
    #expect(claims(in: "show()\nprint(1)\n# A.go\n# B.go") == ["3 output? A.go⏎B.go"])
  }

  @Test func `an Output label is followed by the lines`() {
    #expect(claims(in: "for n in f():\n    print(n)\n# Output:\n# 1\n# 2") == ["3 output 1⏎2"])
  }

  @Test func `an arrow before each line is no part of it`() {
    #expect(claims(in: "print(s)\n# => a\n# => b") == ["2 output a⏎b"])
    #expect(claims(in: "print(s)\n# → 1\n# → 2") == ["2 output 1⏎2"])
    #expect(claims(in: "print(s)\n# => a\n# b") == ["2 output? a⏎b"])
  }

  @Test func `a label within a block ends what stands above it`() {
    #expect(claims(in: "print(n)\n# show it\n# Output: 3") == ["2 stdout? show it", "3 stdout 3"])
  }

  @Test func `a comment below a block at its header's indentation speaks of the whole block`() {
    let read = claims(in: "for n in f():\n    print(n)\n# 1, 2")
    #expect(read == ["3 stdout 1, 2"])
  }

  @Test func `an author who puts outcomes above the line is understood`() {
    #expect(claims(in: "# 6\nprint(2 * 3)\n# 8\nprint(2 ** 3)") == ["1 stdout? 6", "3 stdout? 8"])
  }

  @Test func `output above an assignment is of the line below it that prints`() {
    #expect(claims(in: "# Output: {'a': 1}\nbox = Box(1)\nprint(box.all)") == ["1 stdout {'a': 1}"])
    #expect(claims(in: "# Output: 3\nbox = Box(1)\n\nprint(box.all)") == [])
    #expect(claims(in: "# a box of one\nbox = Box(1)\nprint(box.all)") == [])
  }

  @Test func `a heading above the code states nothing`() {
    #expect(claims(in: "# Membership test: choose a set\nx = set()") == [])
  }

  @Test func `a traceback below counts by its last line`() {
    let text = "f()\n# Traceback (most recent call last):\n#   ...\n# ValueError: bad"
    #expect(claims(in: text) == ["2 raises ValueError: bad"])
  }

  @Test func `a value that goes on over lines is one value`() {
    #expect(claims(in: "d  # {'a': 1,\n   #  'b': 2}") == ["1 value {'a': 1,⏎'b': 2}"])
  }

  static let clauses: [(String, [String])] = [
    ("try:\n    f()\nexcept E as e:\n    print(e)\n# Output: no such", ["5 stdout no such"]),
    ("if x:\n    print(1)\nelif y:\n    print(2)\nelse:\n    print(3)\n# 3", ["7 value 3"]),
    ("while x:\n    print(x)\nelse:\n    print(0)\n# 2\n# 0", ["5 output? 2⏎0"]),
    ("if x:\n    print(1)\n# 1\nelse:\n    print(2)", ["3 value 1"]),
    // What is raised may be caught there.
    ("try:\n    f()\nexcept E as e:\n    print(e)\n# KeyError: 'x'", ["5 raises? KeyError: 'x'"]),
    ("try:\n    f()\nexcept E as e:\n    print(e)\n# raises KeyError", ["5 raises? KeyError"]),
    ("try:  # Output: 3\n    f()\nexcept E:\n    pass", []),
    ("try:\n    f()\nexcept E:\n    pass\n# 2. Another way", ["5 stdout? 2"]),
  ]

  @Test(arguments: clauses) func `a comment below the last clause speaks of the whole statement`(
    _ text: String, _ expected: [String]
  ) { #expect(claims(in: text) == expected) }

  static let classes: [(String, [String])] = [
    ("class C(A, B):\n    pass\n# TypeError: metaclass conflict", ["3 raises? TypeError: metaclass conflict"]),
    ("class C(A, B): pass\n# TypeError: no\n# order", ["2 raises? TypeError: no⏎order"]),
    ("class C(A, B): pass\n# raises TypeError", ["2 raises? TypeError"]),
    ("@frozen\nclass C(A):\n    x = 1\n# => TypeError!\n\ny = 1", ["4 raises? TypeError"]),
    // Of the class or of the line below it.
    ("class C(A):\n    x = 1\n# TypeError: no\nC(1)", ["3 raises? TypeError: no", "3 raises? TypeError: no"]),
    ("class C(A): pass\n# Traceback (most recent call last):\n#   ...\n# TypeError: no", ["2 raises TypeError: no"]),
    ("class C(A): pass\n\n# TypeError: no\nC(1)", ["3 raises TypeError: no"]),
    ("class C(A): pass\n# TypeError handling\n\nx = 1", []), ("class C(A): pass\n# 3", []),
    ("class C(A): pass\n# TypeErrors are raised here", []), ("class C(A): pass\n# broken: TypeError", []),
    ("def f(): pass\n# TypeError: no", []), ("# TypeError: no\nclass C(A): pass", []),
  ]

  @Test(arguments: classes) func `an exception below a class may be what the class raises`(
    _ text: String, _ expected: [String]
  ) { #expect(claims(in: text) == expected) }

  static let calls: [(String, [String])] = [
    ("f()\n# on\n# off", ["4 output? on⏎off"]), ("f()\n# 1\n# 2", ["4 output? 1⏎2"]),
    ("f()\n# 1\n# because of that", ["4 value 1"]), ("f()\n# before\n# after", ["4 output? before⏎after"]),
    ("r = f()\n# on\n# off", ["4 output? on⏎off"]), ("r = f()\n# on", ["4 stdout? on"]),
    ("r = 5\n# on\n# off", []), ("r = 5\n# Output: on", ["4 stdout? on"]), ("r = f()  # on", ["3 value? on"]),
    ("with cm():\n    f()\n# on\n# off KeyError", ["5 output? on⏎off KeyError"]),
    ("f()\n# it goes wrong here\n# and raises KeyError", ["4 raises KeyError"]),
  ]

  @Test(arguments: calls) func `lines below a call are what it prints, where a function of the sample does`(
    _ text: String, _ expected: [String]
  ) {
    #expect(claims(in: "def f():\n    print(x)\n" + text) == expected)
  }

  @Test func `where nothing prints the first line below a call is its value`() {
    #expect(claims(in: "f()\n# on\n# off") == ["2 value? on"])
    #expect(claims(in: "r = f()\n# on") == [])
  }

  @Test func `a comment inside brackets speaks of one element`() {
    #expect(claims(in: "x = [\n  1,  # 1\n  2,  # 2\n]") == [])
  }
}
