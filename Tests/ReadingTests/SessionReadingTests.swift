import Testing
import Verification

@Suite struct SessionReadingTests {
  static let sessions: [[ReadingCase]] = [
    .claim(">>> f(2)\n4", holds: .gives("4"), drifts: .gives("5")),
    .claim(">>>f(2)\n4", holds: .gives("4"), drifts: .gives("5")),
    .claim(">>> f(2)\n# 4", holds: .gives("4"), drifts: .gives("5")),
    .claim(">>> f(2)  # 4", holds: .gives("4"), drifts: .gives("5")),
    .claim(">>> f(2)  # 3.10+\n4", holds: .gives("4"), drifts: .gives("5")),
    .claim("f(2)  # 3.10+\n      # 4", holds: .gives("4"), drifts: .gives("5")),
    .claim("f(2)  # removed in 3.14: AttributeError", holds: .raises("AttributeError"), drifts: .nothing),
    [ReadingCase("print(s)  # ab (nested quotes: 3.12+, SyntaxError before)", .prints("ab"), is: .holds)],
    .claim(">>> f(2)  # the first call\n4", holds: .gives("4"), drifts: .gives("5")),
    .claim(">>> f(2)\n4\n\nAnd that is all.", holds: .gives("4"), drifts: .gives("5")),
    .claim(
      ">>> print(t)\neast\n\nwest", holds: .prints("east\n\nwest"), drifts: .prints("east\n\nnorth")),
    .claim(">>> f(2)\n4\n\n以上就是全部内容。", holds: .gives("4"), drifts: .gives("5")),
    [ReadingCase(">>> print(t)\neast\n\nnonsense", .prints("east\n\nwest"), is: .drifts)],
    [ReadingCase(">>> print(t)\neast\n\nwest", .prints("east"), is: .drifts)],
    .claim(">>> print('# a')\n# a", holds: .prints("# a"), drifts: .prints("# b")),
    .claim(">>> print('# a')\n# a\n# that is one line", holds: .prints("# a"), drifts: .prints("# b")),
    .claim(">>> x = f(2)\n4", holds: .binds(["x": "4"], gives: "4"), drifts: .binds(["x": "5"], gives: "5")),
    .claim(">>> xs.append(2)\n[1, 2]", holds: .binds(["xs": "[1, 2]"]), drifts: .binds(["xs": "[2, 2]"])),
    .claim(
      "In [1]: f()\n---------------------------------------------------\nKeyError       Traceback (most recent call last)\n"
        + "<ipython-input-1-ab> in <module>()\n----> 1 f()\n\nKeyError: 'k'",
      holds: .raises("KeyError", "'k'"), drifts: .raises("TypeError", "no")),
    .claim("In [1]: f(2)\nOut[1]: 4", holds: .gives("4"), drifts: .gives("5")),
    .claim(">>> type(z)\ncomplex", holds: .gives("<class 'complex'>"), drifts: .gives("<class 'int'>")),
    .claim(
      ">>> type(k), type(v)\n(__main__.Key, str)", holds: .gives("(<class '__main__.Key'>, <class 'str'>)"),
      drifts: .gives("(<class 'int'>, <class 'str'>)")),
    .claim(">>> d['s']\n\"text\"", holds: .gives("'text'"), drifts: .gives("'other'")),
    .claim(">>> a = b\n>> a is b\nFalse", holds: .gives("False"), drifts: .gives("True")),
    .claim(">>> for i in range(2):\n...     print(i)\n...\n0\n1", holds: .prints("0\n1"), drifts: .prints("0\n2")),
    .claim(">>> for i in range(2):\n        print(i)\n\n0\n1", holds: .prints("0\n1"), drifts: .prints("0\n2")),
    .claim(
      ">>> pairs()\n[(1, 2),   # first\n (3, 4)]   # second", holds: .gives("[(1, 2), (3, 4)]"),
      drifts: .gives("[(1, 2)]")),
    .claim(">>> long()\n[1, 2, 3, ..., 99]", holds: .gives("[1, 2, 3, 4, 99]"), drifts: .gives("[2, 99]")),
    .claim(
      ">>> print(p)\n<Point object at 0x7f98a1a67fc8>", holds: .prints("<__main__.Point object at 0x7f0000000000>"),
      drifts: .prints("Point(1)")),
    .claim(
      ">>> 1 / 0\nTraceback (most recent call last):\n  ...\nZeroDivisionError: division by zero",
      holds: .raises("ZeroDivisionError", "division by zero"), drifts: .gives("0")),
    .claim(
      ">>> t[0] = 1\nTypeError: 'tuple' object does not support item assignment",
      holds: .raises("TypeError", "'tuple' object does not support item assignment"), drifts: .nothing),
    .claim("x = f(2)\n>>> x\n4", holds: .gives("4"), drifts: .gives("5")),
    .claim(
      "def half(n):\n    \"\"\"Half of it.\n\n    >>> half(4)\n    2\n    \"\"\"\n    return n // 2",
      holds: .gives("2"),
      drifts: .gives("2.0")),
  ]

  @Test(arguments: sessions.flatMap(\.self))
  func `below a prompt stands what it shows`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let others: [ReadingCase] = [
    .remark(">>> import os", .nothing),
    .remark(">>> x = 3", .binds(["x": "3"], gives: "3")),
    .remark(">>> del x  # this should print \"gone\"", .nothing),
    .remark(">>> x = 3\n# now for something else", .binds(["x": "3"], gives: "3")),
    .remark(">>> f()  # doctest: +SKIP\n3", .nothing),
    .remark(">>> for day in week:  # doctest: +SKIP\n...     print(day)\nMonday\nTuesday", .prints("Sunday")),
    .remark(">>> # a comment of its own", .nothing),
    .remark(">>> d  # expected: two keys", .gives("{1: 2}")),
    .remark(">>> y # check if y exists", .gives("1")),
  ]

  @Test(arguments: others)
  func `a prompt without an answer states nothing`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
