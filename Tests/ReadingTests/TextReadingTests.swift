import Testing
import Verification

@Suite struct TextReadingTests {
  static let texts: [[ReadingCase]] = [
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

  @Test(arguments: (texts + several + measures).flatMap(\.self))
  func `free text is a claim where it is like what happened`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
