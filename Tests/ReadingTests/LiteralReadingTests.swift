import Testing
import Verification

@Suite struct LiteralReadingTests {
  static let behindWords: [[ReadingCase]] = [
    .claim("print(xs[::-1])  # reversed [3, 2, 1]", holds: .prints("[3, 2, 1]"), drifts: .prints("[3, 2, 0]")),
    .claim("xs[::2]  # every second [1,3]", holds: .gives("[1, 3]"), drifts: .gives("[1, 5]")),
  ]

  @Test(arguments: behindWords.flatMap(\.self))
  func `a value may end a few words`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let sureWords: [[ReadingCase]] =
    [
      "4 ✅", "4 because of the floor", "4 as expected", "4 again", "4 too", "4 now", "4, again", "4 not 3.5",
      "4 instead of 3.5", "still 4", "also 4", "just 4", "result is 4", "we get 4", "4 on Linux", "4 on 64-bit",
      "4 on a 64-bit build", "4 (on Linux)", "4 again!",
    ].map { .claim("9 // 2  # \($0)", holds: .gives("4"), drifts: .gives("5")) } + [
      .claim("s[0]  # 'b' ✅", holds: .gives("'b'"), drifts: .gives("'c'")),
      .claim("s[0]  # 'b' because strings count from 0", holds: .gives("'b'"), drifts: .gives("'c'")),
      .claim("s[1:]  # ''  no exception", holds: .gives("''"), drifts: .gives("'b'")),
      .claim("d.get('a', 1)  # 1 instead of KeyError", holds: .gives("1"), drifts: .gives("2")),
      .claim("7 / 2  # 3.5, 3 in Python 2", holds: .gives("3.5"), drifts: .gives("3")),
      .claim("f(2)  # `4`", holds: .gives("4"), drifts: .gives("5")),
      .claim("f(2)  # → `'a'` (a string)", holds: .gives("'a'"), drifts: .gives("'b'")),
      .claim("f(2)  # **4**", holds: .gives("4"), drifts: .gives("5")),
      .claim("f(2)  # Return: 4", holds: .gives("4"), drifts: .gives("5")),
      .claim("s[1:]  # '' no IndexError", holds: .gives("''"), drifts: .gives("'b'")),
      .claim("x = 9 // 2  # 4 ✅", holds: .binds(["x": "4"], gives: "4"), drifts: .binds(["x": "5"], gives: "5")),
    ]

  @Test(arguments: sureWords.flatMap(\.self))
  func `words that leave no doubt may follow without a sign`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let values: [[ReadingCase]] = [
    .claim(#"len(d)  # 2"#, holds: .gives("2"), drifts: .gives("3")),
    .claim(#"x is y  # False — different objects"#, holds: .gives("False"), drifts: .gives("True")),
    .claim(#"f(2)  # [1, 2], not [2]!"#, holds: .gives("[1, 2]"), drifts: .gives("[2]")),
    .claim(#"f(2)  # [1,2]"#, holds: .gives("[1, 2]"), drifts: .gives("[1, 2, 3]")),
    .claim(#"a is b  # True，两个名字指向同一个对象"#, holds: .gives("True"), drifts: .gives("False")),
    .claim(#"a is b  # True（同一个对象）"#, holds: .gives("True"), drifts: .gives("False")),
    .claim(#"a is b  # False。内容相同"#, holds: .gives("False"), drifts: .gives("True")),
    .claim(#"a == b  # True - одинаковые значения"#, holds: .gives("True"), drifts: .gives("False")),
    .claim(#"7 // 2 ## 3"#, holds: .gives("3"), drifts: .gives("3.5")),
    .claim(#"s[0]  #'p'"#, holds: .gives("'p'"), drifts: .gives("'y'")),
    .claim(#"bool([])  # => False"#, holds: .gives("False"), drifts: .gives("True")),
    .claim(#"1 + 1  #=> 2"#, holds: .gives("2"), drifts: .gives("3")),
    .claim(#"9 / 2  # ==> 4.5"#, holds: .gives("4.5"), drifts: .gives("4")),
    .claim(#"nums[::-1]  # -> [3, 2, 1]"#, holds: .gives("[3, 2, 1]"), drifts: .gives("[1, 2, 3]")),
    .claim(#"p  # Point(x=1, y=2)"#, holds: .gives("Point(x=1, y=2)"), drifts: .gives("Point(x=2, y=1)")),
    .claim(#"{3, 1}  # {1, 3}"#, holds: .gives("{1, 3}"), drifts: .gives("{1}")),
    .claim(#"1 / 3  # 0.333..."#, holds: .gives("0.3333333333333333"), drifts: .gives("0.25")),
    .claim(#"list(range(100))  # [0, 1, 2, ..., 99]"#, holds: .gives("[0, 1, 2, 3, 99]"), drifts: .gives("[1, 2, 99]")),
    .claim(#"x = 2 ** 3  # 8"#, holds: .binds(["x": "8"], gives: "8"), drifts: .binds(["x": "6"], gives: "6")),
    .claim(#"if x == 3:  # True"#, holds: .gives("True"), drifts: .gives("False")),
    .claim(#"-7 // 2  # -4 (rounds down)"#, holds: .gives("-4"), drifts: .gives("-3")),
    .claim(#"0.1 + 0.2  # 0.30000000000000004"#, holds: .gives("0.30000000000000004"), drifts: .gives("0.3")),
    .claim(#""ab".encode()  # b'ab'"#, holds: .gives("b'ab'"), drifts: .gives("'ab'")),
    .claim(#"d.get("q")  # None"#, holds: .nothing, drifts: .gives("0")),
    .claim(#"type(3)  # <class 'int'>"#, holds: .gives("<class 'int'>"), drifts: .gives("<class 'float'>")),
    .claim(#"type(3)  # → <class 'int'>"#, holds: .gives("<class 'int'>"), drifts: .gives("<class 'str'>")),
    .claim(
      "isinstance(a, int), isinstance(b, int)  # True False", holds: .gives("(True, False)"),
      drifts: .gives("(True, True)")),
    .claim("round(2.5), round(3.5)  # 2 and 4", holds: .gives("(2, 4)"), drifts: .gives("(3, 4)")),
    .claim("round(2.5), round(3.5)  # 2 4 (to even)", holds: .gives("(2, 4)"), drifts: .gives("(3, 4)")),
    .claim("a, b  # 'a' 'b'", holds: .gives("('a', 'b')"), drifts: .gives("('a', 'c')")),
    .claim(#"print(x)  # [1, 2] is printed"#, holds: .prints("[1, 2]"), drifts: .prints("[1]")),
    .claim(#"big  # 1_000_000"#, holds: .gives("1000000"), drifts: .gives("100000")),
  ]

  static let printed: [[ReadingCase]] = [
    .claim(
      #"print(gen)  # <generator object <genexpr> at 0x739a9790bb90>"#,
      holds: .prints("<generator object <genexpr> at 0x7f20c9e76400>"), drifts: .prints("[1]")),
    .claim(
      #"print(f)  # <function <lambda> at 0x10>"#, holds: .prints("<function <lambda> at 0x7f20c9e76400>"),
      drifts: .prints("<function f at 0x7f20c9e76400>")),
    .claim(#"print(any([]), all([]))    # False True"#, holds: .prints("False True"), drifts: .prints("False False")),
    .claim(#"print(round(2.5), round(3.5))  # 2 4 (to even)"#, holds: .prints("2 4"), drifts: .prints("3 4")),
    .claim(#"print(hash("a") == hash("a"))  # always True"#, holds: .prints("True"), drifts: .prints("False")),
    .claim(
      #"print(0.1 + 0.2 == 0.3)  # False (0.30000000000000004)"#, holds: .prints("False"), drifts: .prints("True")),
    .claim(#"print(len(d))  # 2"#, holds: .prints("2"), drifts: .prints("3")),
    .claim(#"print(colors[0])  ## "red""#, holds: .prints("red"), drifts: .prints("blue")),
    .claim(#"print(b)  # [99, 2] -> b changed too"#, holds: .prints("[99, 2]"), drifts: .prints("[1, 2]")),
    .claim(#"print(x is z)  # True, z is the same object"#, holds: .prints("True"), drifts: .prints("False")),
    .claim(#"print(p[0])     # 3  — still works by index"#, holds: .prints("3"), drifts: .prints("4")),
    .claim(#"print(iter(g) is g)  # True -- its own iterator"#, holds: .prints("True"), drifts: .prints("False")),
    .claim(#"print(ord("a"), ord("b"))  # 97 98"#, holds: .prints("97 98"), drifts: .prints("98 97")),
    .claim(#"print(lo, hi)   # 1 9"#, holds: .prints("1 9"), drifts: .prints("1 8")),
    .claim(#"print(type(a))  # <class 'int'>"#, holds: .prints("<class 'int'>"), drifts: .prints("<class 'str'>")),
    [ReadingCase(#"print(type(a)) #class 'int'"#, .prints("<class 'int'>"), is: .holds)],
    .claim(#"print("Total:", total)  # 15"#, holds: .prints("Total: 15"), drifts: .prints("Total: 16")),
    .claim(#"print(f"sum = {s}")  # 6"#, holds: .prints("sum = 6"), drifts: .prints("sum = 7")),
    .claim(#"print("after:", nums)  # [1, 2]"#, holds: .prints("after: [1, 2]"), drifts: .prints("after: [1]")),
    .claim(
      #"print(type(kw), kw)  # <class 'dict'>"#, holds: .prints("<class 'dict'> {'a': 1}"),
      drifts: .prints("<class 'tuple'> ()")),
  ]

  @Test(arguments: (values + printed).flatMap(\.self))
  func `a literal states what the line gives`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}

extension [ReadingCase] {
  static func claim(_ text: String, holds right: Visit, drifts wrong: Visit) -> [ReadingCase] {
    ReadingCase.claim(text, holds: right, drifts: wrong)
  }
}
