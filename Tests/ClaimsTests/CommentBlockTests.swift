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

  @Test func `a comment inside brackets speaks of one element`() {
    #expect(claims(in: "x = [\n  1,  # 1\n  2,  # 2\n]") == [])
  }
}
