import Testing
import Verification

@Suite struct BlockReadingTests {
  static let below: [[ReadingCase]] = [
    .claim("print(x)\n\nOutput:\n5", holds: .prints("5"), drifts: .prints("6")),
    .claim("for i in xs:\n    print(i)\nOutput:\n0\n1", holds: .prints("0\n1"), drifts: .prints("0\n2")),
    .claim("print(x)\nВывод:\n5", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(10 / 4)\nprint(10 // 4)\n\n>>> 2.5\n>>> 2", holds: .prints("2.5\n2"), drifts: .prints("2.5\n3")),
    .claim("print(10 / 4)\n>>> 2.5", holds: .prints("2.5"), drifts: .prints("2")),
    .claim("def half(n):\n    return n / 2\nhalf(4)\n>>> 2.0", holds: .gives("2.0"), drifts: .gives("2")),
    .claim(
      "row = (1, 2)\nrow[0] = 5\n>>> TypeError: 'tuple' object does not support item assignment",
      holds: .raises("TypeError", "'tuple' object does not support item assignment"), drifts: .nothing),
    .claim("print(names)\n\n# ['Ann', 'Bo']", holds: .prints("['Ann', 'Bo']"), drifts: .prints("['Ann']")),
    [ReadingCase("print(names)\n\n# [‘Ann’, ‘Bo’]", .prints("['Ann', 'Bo']"), is: .holds)],
    .claim("while n < 4:\n    print(n)\n    n += 1\n\n# 1 2 3", holds: .prints("1\n2\n3"), drifts: .prints("1\n2")),
    .claim("same = a is b\nprint(same)\n\n# prints True", holds: .prints("True"), drifts: .prints("False")),
    .claim("type({'a': 1})\n# <class 'dict'>", holds: .gives("<class 'dict'>"), drifts: .gives("<class 'set'>")),
    .claim("d['key']\n  # 'value'", holds: .gives("'value'"), drifts: .gives("'other'")),
    .claim("print(x)\n    # 5", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(x)\n#> 5", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(user)\n#> id=1 name='Ann'", holds: .prints("id=1 name='Ann'"), drifts: .prints("id=2 name='Ann'")),
    .claim("print(repr(m))\n#> Model(x=1)", holds: .prints("Model(x=1)"), drifts: .prints("Model(x=2)")),
    .claim("print(a, b)\n#> foo bar", holds: .prints("foo bar"), drifts: .prints("quite another thing")),
    .claim(
      "print(m)\n\"\"\"\n{'a': 1,\n 'b': 2}\n\"\"\"", holds: .prints("{'a': 1,\n 'b': 2}"), drifts: .prints("{'a': 1}")),
    .claim(
      "for k in d:\n    print(k)\n\"\"\"\nkey : x\nkey : y\n\"\"\"", holds: .prints("key : x\nkey : y"),
      drifts: .prints("key : x\nkey : z")),
    .claim("print(x)\n\"\"\"Output: 5\"\"\"", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(x)\n'''\nOutput:\n5\n'''", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(x)\n# Output:\n# 5", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(x)\n\n# Output:\n# 5", holds: .prints("5"), drifts: .prints("6")),
    .claim("show()\n# Output:\n# one\n# two", holds: .prints("one\ntwo"), drifts: .prints("one\nthree")),
    .claim("show()\n# Вывод:\n# один\n# два", holds: .prints("один\nдва"), drifts: .prints("один\nтри")),
    .claim("show()\n# 输出：\n# 一\n# 二", holds: .prints("一\n二"), drifts: .prints("一\n三")),
    .claim("print(f'{n} is {age}')\n# Tom is 20", holds: .prints("Tom is 20"), drifts: .prints("Tom is 21")),
    .claim(
      "cart\n  # {\n  #   'pear': 5,\n  #   'fig': 3\n  # }", holds: .gives("{'pear': 5, 'fig': 3}"),
      drifts: .gives("{'pear': 5}")),
    .claim("print(1)\nprint(2)\n# 1\n# 2", holds: .prints("1\n2"), drifts: .prints("1\n3")),
    .claim("# prints: [1, 2]\nprint(xs)", holds: .prints("[1, 2]"), drifts: .prints("[1]")),
    .claim(
      "s = {1, 2.0, [3]}\n# TypeError: unhashable type: 'list'", holds: .raises("TypeError", "unhashable type: 'list'"),
      drifts: .binds(["s": "{1}"], gives: "{1}")),
    .claim("total = f(3)\n# 9", holds: .binds(["total": "9"], gives: "9"), drifts: .binds(["total": "8"], gives: "8")),
    .claim("show()\n# Output:\n# 1\n# 2\n# So the loop stops at two.", holds: .prints("1\n2"), drifts: .prints("1\n3")),
    .claim("# Output: 5\nprint(x)", holds: .prints("5"), drifts: .prints("6")),
  ]

  @Test(arguments: below.flatMap(\.self))
  func `lines below the code state what it prints or gives`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  private static let attempt = "try:\n    f()\nexcept E as e:\n    print(e)\n"
  private static let loud = "def f():\n    print(x)\n    return y\n"

  static let clauses: [[ReadingCase]] = [
    .claim(attempt + "# Output: no such", holds: .prints("no such"), drifts: .prints("none")),
    .claim(attempt + "# the key is missing", holds: .prints("the key is missing"), drifts: .prints("the key is 3")),
    .claim(attempt + "# KeyError: no such key", holds: .prints("no such key"), drifts: .prints("KeyError: no key")),
    .claim(attempt + "# on\n# off", holds: .prints("on\noff"), drifts: .prints("on\nof")),
    .claim(
      "if x:\n    print(1)\nelse:\n    print(2)\n# Output: 2", holds: .prints("2"), drifts: .prints("1")),
    .claim(
      "for i in xs:\n    print(i)\nelse:\n    print('end')\n# 0\n# end", holds: .prints("0\nend"),
      drifts: .prints("1\nend")),
    [
      .remark(attempt + "# KeyError is not caught here", .prints("no such key")),
      .remark(attempt + "# ValueError: for bad input", .prints("no such key")),
      .remark(attempt + "# 2. The same with a loop", .prints("no such key")),
      .remark(attempt + "# the fallback", .prints("no such key")),
    ],
  ]

  @Test(arguments: clauses.flatMap(\.self))
  func `lines below the last clause state what the whole statement prints`(_ c: ReadingCase) {
    #expect(c.reading == c.expected)
  }

  static let calls: [[ReadingCase]] = [
    .claim(loud + "f()\n# a\n# b", holds: .prints("a\nb"), drifts: .prints("a\nc")),
    .claim(
      loud + "f()\n# start\n# body!\n# end", holds: .prints("start\nbody!\nend"), drifts: .prints("start\nbody\nend")),
    .claim(loud + "f()\n# a\n# b", holds: .prints("a\nb"), drifts: .prints("b\na")),
    .claim(loud + "f()\n# 1\n# 2", holds: .prints("1\n2"), drifts: .prints("1\n3")),
    .claim(loud + "f()\n# on\n# 5", holds: .gives("5", prints: "on"), drifts: .prints("on\n4")),
    .claim(
      loud + "r = f()\n# opening it\n# closing it", holds: .prints("opening it\nclosing it"),
      drifts: .prints("opening it\nclosing them")),
    [
      ReadingCase(loud + "f()\n# Hello Ann\n# (and that is all)", .prints("Hello Ann"), is: .holds),
      ReadingCase(loud + "f()\n# Hello Ann\n# since that is her name", .gives("'Hello Ann'"), is: .holds),
      ReadingCase(loud + "r = f()\n# Hello Ann", .prints("Hello Ann"), is: .holds),
      .remark(loud + "f()\n# Now the same thing\n# with another name", .prints("a\nb")),
      .remark(loud + "f()\n# a\n# (and one more)", .prints("a\nb")),
      .remark(loud + "r = f()\n# making another thing", .prints("making a thing")),
      .remark(loud + "r = f()\n# John Smith is here", .gives("'John Smith'")),
      .remark(loud + "r = f()\n# Ask once more\n# with another name", .prints("asking a name")),
    ],
  ]

  @Test(arguments: calls.flatMap(\.self))
  func `lines below a call state what it prints on its way`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let headings: [ReadingCase] = [
    .remark("# 1. Lists\nprint(x)", .prints("[1]")),
    .remark("# Step 2: sort\nxs.sort()", .binds(["xs": "[1]"])),
    .remark("# Print the total\nprint(total)", .prints("10")),
    .remark("# Returns the largest\nmax(xs)", .gives("3")),
    .remark("print(x)\n# Next, the same with a tuple", .prints("[1]")),
    .remark("print(x)\n# So far so good", .prints("[1]")),
    .remark("# keys can only be of immutable types\nb = {1: 'int'}", .binds(["b": "{1: 'int'}"], gives: "{1: 'int'}")),
    .remark("# False, 0 and '' count as false\nif xs:\n    pass", .gives("[1]")),
    .remark("x = 3\n# >>> x = 4\n# >>> x\n# 4", .binds(["x": "3"], gives: "3")),
    .remark("print(x)\n# print(y)  # 5", .prints("1")),
    .remark("print(x)\n# y = [1, 2]", .prints("1")),
    .remark("d = {t: 'ok'}\n# d = {xs: 'no'}   # TypeError: unhashable type: 'list'", .binds(["d": "{}"], gives: "{}")),
    .remark("print(p.name)\n# print(p.__name)  # AttributeError", .prints("Ann")),
    .remark("check(5)  \n# check(9)  # raises ValueError", .nothing),
    .remark("print(x)\n####################\n# 2. Strings\n####################", .prints("1")),
    .remark("x = 1\n# -----------", .binds(["x": "1"], gives: "1")),
    .remark("\"\"\" Strings in three quotes\n    are often used as comments\n\"\"\"\nprint(x)", .prints("1")),
    .remark("def f():\n    \"\"\"Output the total.\"\"\"\n    return 1", .nothing),
    .remark(
      "print(x)\n\"\"\"\nNow for the second part, which is about tuples and how they\ndiffer from lists.\n\"\"\"",
      .prints("1")),
    .remark("# TODO: handle 0\nprint(x)", .prints("1")),
    .remark("# Example 1\nprint(x)", .prints("2")),
    .remark("# Case 1: a list\nprint(x)", .prints("[2]")),
    .remark("# Input: [1, 2, 3]\nprint(f(x))", .prints("6")),
    .remark("# Time: O(n)\nprint(f(x))", .prints("6")),
    .remark("# good\nprint(f(x))", .prints("6")),
    .remark("# bad\nprint(f(x))", .prints("6")),
    .remark("# Output format: a list of names\nprint(f(x))", .prints("6")),
    .remark("print(f(x))\n# Output is buffered until the end", .prints("6")),
    .remark("print(f(x))\n# Note: 5 would be wrong", .prints("6")),
    .remark("print(f(x))\n# 3 more follow below", .prints("6")),
  ]

  @Test(arguments: headings)
  func `headings and asides state nothing`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
