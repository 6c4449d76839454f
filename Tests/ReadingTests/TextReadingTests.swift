import Testing
import Verification

@Suite struct TextReadingTests {
  static let texts: [[ReadingCase]] = [
    .claim("print(hi)  # prints \"hello world\"", holds: .prints("hello world"), drifts: .prints("oh hello world")),
    [
      ReadingCase("print(w)  # is a comma missing?", .prints("is a comma missing?"), is: .holds),
      ReadingCase("print(w)  # is a coma missing?", .prints("is a comma missing?"), is: .drifts),
      ReadingCase("print(1 == 2)  # True case", .prints("False"), is: .drifts),
      ReadingCase("f(x)  # 可以 → 4", .gives("3"), is: .drifts),
      ReadingCase("f(x)  # OK → 4", .gives("'3'"), is: .commentary),
      ReadingCase("7 - 3  # = 4", .gives("4"), is: .holds), ReadingCase("7 - 3  # = 5", .gives("4"), is: .drifts),
      ReadingCase("f(x)  # = n * 2", .gives("4"), is: .commentary),
      ReadingCase("f(x)  # TypeError: 타입이 다름", .raises("TypeError", "can only concatenate str"), is: .holds),
      ReadingCase("f(x)  # TypeError: nur str geht", .raises("TypeError", "can only concatenate str"), is: .reworded),
      ReadingCase("f(x)  # KeyError: 'Zürich'", .raises("KeyError", "'Bern'"), is: .reworded),
      ReadingCase("f(x)  # funktioniert", .raises("TypeError"), is: .drifts),
      ReadingCase("f(x)  # no lanza: sin errores", .raises("TypeError"), is: .commentary),
      ReadingCase("f(x)  # nothing is raised", .raises("TypeError"), is: .drifts),
      ReadingCase("print('Name', name)  # prints \"Ann\"", .prints("Name Ann"), is: .holds),
      ReadingCase("print(line)  # prints 5", .prints("Total: 5"), is: .holds),
    ],
    .claim(
      "print(go('north'))  # Going north at 3", holds: .prints("Going north at 3"), drifts: .prints("Going north at 4")),
    .claim(
      "print(f'{q} {r}')   # Quotient: 3, Remainder: 2", holds: .prints("Quotient: 3, Remainder: 2"),
      drifts: .prints("Quotient: 3, Remainder: 1")),
    .claim(
      "print(p)  # Person(name=Ann, age=3)", holds: .prints("Person(name=Ann, age=3)"),
      drifts: .prints("Person(name=Ann, age=4)")),
    .claim("print(x > y, y)  # False, 97 is less than 98", holds: .prints("False"), drifts: .prints("True")),
    .claim(
      "print(args, kwargs)  # (1, 2) {'a': 3}", holds: .prints("(1, 2) {'a': 3}"), drifts: .prints("(1,) {'a': 3}")),
    .claim("model('CNN', 3)  # CNN, 3 layers", holds: .prints("CNN, 3 layers"), drifts: .prints("CNN, 4 layers")),
    .claim(
      "print(train())  # Training for 10 epochs", holds: .prints("Training for 10 epochs"),
      drifts: .prints("Training for 20 epochs")),
    [
      ReadingCase("print('|'.join(x))  # a|b|c", .prints("a|b|c"), is: .holds),
      ReadingCase("print(s[::2]) # hlo  every second letter", .prints("hlo"), is: .holds),
      ReadingCase("print(s)  # Ann (from the cache)", .prints("Ann"), is: .holds),
      ReadingCase("print(s)  # Ann — from the cache", .prints("Ann"), is: .holds),
      ReadingCase("print(f'{p:.1%}')  # one digit: 75.7%", .prints("75.7%"), is: .holds),
      ReadingCase("m.train()  # Training", .prints("Training"), is: .holds),
      ReadingCase("print(chr(40657))  # 黑", .prints("黑"), is: .holds),
      ReadingCase("name.upper()  # ANN", .gives("'ANN'"), is: .holds),
      ReadingCase("print(x)  # true", .prints("True"), is: .holds),
      ReadingCase("print(x)  # null", .prints("None"), is: .holds),
      ReadingCase("print(x)  # empty list", .prints("[]"), is: .holds),
      ReadingCase("date(2024, 1, 2)  # 2024-01-02", .gives("datetime.date(2024, 1, 2)", str: "2024-01-02"), is: .holds),
    ],
  ]

  /// Printed text that begins as an outcome, a lead or a hedge does, or holds what else sets commentary apart.
  static let whole: [[ReadingCase]] = [
    "3 items", "True False", "10:30", "28/02/2024", "-1 day, 2:00:00", "1 (one)", "5! = 120", "100 USD", "30, Ann",
    "1; 2", "2/3", "[1, 2] sum: 3", "None: x", "[INFO] up", "3 — and more", "about 3", "true (mostly)", "== done ==",
    "→ go", "12:00 PM", "a — b", "1. first", "50% off",
  ].flatMap { text in
    ["#", "# Output:", "# prints", "# =>"].map { [ReadingCase("print(x)  \($0) \(text)", .prints(text), is: .holds)] }
  }

  static let becoming: [[ReadingCase]] = [
    .claim(#"int("5")  # "5" -> 5"#, holds: .gives("5"), drifts: .gives("6")),
    .claim(#"s.strip()  # ' a ' → 'a'"#, holds: .gives("'a'"), drifts: .gives("' a'")),
    .claim(#"s.upper()  # 'ab' => 'AB'"#, holds: .gives("'AB'"), drifts: .gives("'ab '")),
    .claim(
      #"x.append(3)  # [1, 2] -> [1, 2, 3]"#, holds: .binds(["x": "[1, 2, 3]"], gives: "None"),
      drifts: .binds(["x": "[1, 2]"], gives: "None")),
    .claim("next(g)  # 0, 2, 4, ...", holds: .gives("0"), drifts: .gives("2")),
    [ReadingCase("round(x, 2)  # 7/3 = 2.333..., so 2.33", .gives("2.33"), is: .commentary)],
    [ReadingCase("factorial(0)  # 0! is 1", .gives("1"), is: .commentary)],
    .claim("x * 3  # 0.3 (roughly)", holds: .gives("0.30000000000000004"), drifts: .gives("0.9")),
    .claim("hint()  # Optional[int]", holds: .gives("typing.Optional[int]"), drifts: .gives("typing.Optional[str]"))
      .dropLast() + [],
    [ReadingCase("log('b')  # LOG b again", .prints("LOG b"), is: .holds)],
    [ReadingCase("log('b')  # LOG b, as before", .prints("LOG b"), is: .holds)],
    [ReadingCase("log('b')  # LOG b, returns None", .prints("LOG b"), is: .holds)],
    [ReadingCase("log('b')  # None", .gives("None", prints: "LOG b"), is: .holds)],
    [ReadingCase("print(x)  # LOG b again", .prints("LOG b again"), is: .holds)],
  ]

  static let wholeButOther: [[ReadingCase]] = [
    [ReadingCase("print(x)  # 30, Ann", .prints("30, Bob"), is: .drifts)],
    [ReadingCase("print(x)  # Output: 100 USD", .prints("100 EUR"), is: .drifts)],
    [ReadingCase("print(x)  # 10:30", .prints("10:31"), is: .drifts)],
    [ReadingCase("print(e)  # Error: no such key in d", .prints("Error: no such key in c"), is: .drifts)],
    [ReadingCase("print(e)  # Error: no such key", .prints("Error: no such key"), is: .holds)],
    [ReadingCase("print(d['k'])  # Error: no such key", .raises("KeyError", "'k'"), is: .holds)],
    [ReadingCase("check('x — y')  # ValueError: x — y", .raises("ValueError", "x — y"), is: .holds)],
    [ReadingCase("print(n)  # 3 — not 30", .prints("30"), is: .drifts)],
  ]

  static let several: [[ReadingCase]] = [
    .claim("for n in xs: print(n)  # 3, 2, 1", holds: .prints("3\n2\n1"), drifts: .prints("3\n2")),
    .claim("print(n)  # 0 1 2", holds: .prints("0\n1\n2"), drifts: .prints("0\n1\n3")),
    .claim("print(n)  # 3 then 2 then 1", holds: .prints("3\n2\n1"), drifts: .prints("1\n2\n3")),
    .claim("print(n)  # 1 → 2 → 3", holds: .prints("1\n2\n3"), drifts: .prints("1\n2")),
    .claim(
      "print(n)  # 0, 1, 2, ..., 9", holds: .prints("0\n1\n2\n3\n4\n5\n6\n7\n8\n9"), drifts: .prints("0\n1\n2\n8")),
    .claim("print(next(g))  # start \\n 1", holds: .prints("start\n1"), drifts: .prints("start\n2")),
    .claim("for n in count():\n    print(n)\n# 1, 2, 3", holds: .prints("1\n2\n3"), drifts: .prints("1\n2")),
    .claim("for n in count():\n    print(n, end=' ')\n# 1 2 3", holds: .prints("1 2 3 "), drifts: .prints("1 2 ")),
    .claim("print(n, end=' ')  # 3 4 5", holds: .prints("3 4 5 "), drifts: .prints("3 4 ")),
    .claim("print(*xs)  # 1 2 3", holds: .prints("1 2 3"), drifts: .prints("1 2")),
    .claim("print(n)  # prints 1, 2, 3", holds: .prints("1\n2\n3"), drifts: .prints("1\n2")),
    .claim("print(k, v)  # a 1, b 2", holds: .prints("a 1\nb 2"), drifts: .prints("quite\nother\nthings")).dropLast()
      + [],
    [
      ReadingCase("print(n)  # 0 to 4", .prints("0\n1\n2\n3\n4"), is: .holds),
      ReadingCase("print(n)  # 0-4", .prints("0\n1\n2\n3\n4"), is: .holds),
      ReadingCase("print(n)  # prints 1 through 5", .prints("1\n2\n3\n4\n5"), is: .holds),
    ],
  ]

  static let measures: [[ReadingCase]] = [
    .claim("sys.getsizeof(s)  # ~56 bytes", holds: .gives("64"), drifts: .gives("560")),
    .claim("sys.getsizeof(s)  # about 56 bytes", holds: .gives("57"), drifts: .gives("5600")),
    .claim("sys.getsizeof(s)  # roughly 8 MB", holds: .gives("8000056"), drifts: .gives("80")),
    .claim("print(f'Size: {n}')  # ~112 bytes", holds: .prints("Size: 112"), drifts: .prints("Size: 900")),
    .claim("random()  # between 0 and 1", holds: .gives("0.5"), drifts: .gives("1.5")),
    .claim("len(x)  # > 0", holds: .gives("3"), drifts: .gives("0")),
    .claim("len(x)  # at least 2", holds: .gives("3"), drifts: .gives("1")),
    .claim("print(counter)  # less than 400,000", holds: .prints("312842"), drifts: .prints("400000")),
  ]

  @Test(arguments: (texts + whole + becoming + wholeButOther + several + measures).flatMap(\.self))
  func `free text is a claim where it is like what happened`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
