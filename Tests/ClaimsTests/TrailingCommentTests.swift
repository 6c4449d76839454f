import Testing

/// A line with a comment, and what is read in it; nil: nothing.
struct LineCase: Sendable, CustomTestStringConvertible {
  let line: String
  let read: String?

  init(_ line: String, _ read: String?) {
    self.line = line
    self.read = read
  }

  var testDescription: String { line }
}

@Suite struct TrailingCommentTests {
  static let literals: [LineCase] = [
    LineCase("len(d)  # 2", "1 value 2"),
    LineCase("print(len(d))  # 2", "1 stdout 2"),
    LineCase("x is y  # False — different objects", "1 value False"),
    LineCase("f(2)  # [1, 2], not [2]!", "1 value [1, 2]"),
    LineCase("f(2)  # [1, 2] (the default is shared)", "1 value [1, 2]"),
    LineCase("d.get('q', 0)  # 0 - no KeyError", "1 value 0"),
    LineCase("for n in down(3): print(n)  # 3, 2, 1", "1 stdout 3, 2, 1"),
    LineCase("print(n)  # 3, 2, 1 — one at a time", "1 stdout 3, 2, 1"),
    LineCase("print(n)  # 3, 2 and 1", "1 stdout 3, 2 and 1"),
    LineCase("p  # Point(x=1, y=2)", "1 value Point(x=1, y=2)"),
    LineCase("weak()  # <Node object at 0x...>", "1 value <Node object at 0x...>"),
    LineCase("a is b  # True in CPython", "1 value True"),
    LineCase("a is b  # False (in most contexts) — two objects", "1 value False"),
    LineCase("a is b  # often False", "1 value False"),
    LineCase("a is b  # True because both are cached", "1 value True"),
    LineCase("x = 2 ** 3  # 8", "1 value 8"),
    LineCase("if x == 3:  # True", "1 value True"),
    LineCase("'%.2f' % pi  # '3.14'", "1 value '3.14'"),
    LineCase("a + b  # → 5", "1 value 5"),
    LineCase("a + b  # => 5", "1 value 5"),
    LineCase("a + b  # -> 5", "1 value 5"),
    LineCase("a + b  # == 5", "1 value 5"),
    LineCase("rows  # [[1,0], [1,0]] — all rows changed", "1 value [[1,0], [1,0]]"),
    LineCase("one(1); one(2)  # [1, 2]", "1 value [1, 2]"),
    LineCase("len(words)  # 3 words", "1 value? 3"),
    LineCase("print(f'{n} words')  # 3 words", "1 stdout? 3"),
    LineCase("print(message)  # 'x' is missing", "1 stdout? 'x'"),
    LineCase("x[::2]  # 'ace'.", "1 value 'ace'"),
  ]

  static let announced: [LineCase] = [
    LineCase("print(i)  # prints 1, 3", "1 stdout 1, 3"),
    LineCase("f(2)  # returns 4", "1 value 4"),
    LineCase("f(2)  # Output: 4", "1 value 4"),
    LineCase("print(name)  # Output: Ada Lovelace", "1 stdout Ada Lovelace"),
    LineCase("print(name)  # Вывод: Ада", "1 stdout Ада"),
    LineCase("f(2)  # returns a new list", "1 value? a new list"),
    LineCase("print(go())  # Going north", "1 stdout? Going north"),
    LineCase("print(x)  # prints 'a' twice", "1 stdout? 'a'"),
  ]

  static let exceptions: [LineCase] = [
    LineCase(
      "t[0] = 1  # TypeError: 'tuple' object does not support item assignment",
      "1 raises TypeError: 'tuple' object does not support item assignment"),
    LineCase("p.age = -1  # raises ValueError", "1 raises ValueError"),
    LineCase("p.age = -1  # Raises a ValueError!", "1 raises ValueError"),
    LineCase("p.z = 3  # AttributeError — no __dict__", "1 raises AttributeError"),
    LineCase("go(1)  # go(1) fails with TypeError", "1 raises TypeError"),
    LineCase("go(1)  # runs, then TypeError at the +; a checker would tell", "1 raises TypeError"),
    LineCase("d['q']  # KeyError('q')", "1 value KeyError('q')"),
    LineCase("d['q']  # raises KeyError('q')", "1 raises KeyError: q"),
    LineCase("d['q']  # KeyError: 'q'", "1 raises KeyError: 'q'"),
    LineCase("json.loads('x')  # json.JSONDecodeError", "1 raises json.JSONDecodeError"),
    LineCase("load()  # raises NotFound", "1 raises NotFound"),
    LineCase("f()  # TypeError or ValueError", "1 raises TypeError or ValueError"),
    LineCase("f()  # ❌ TypeError", "1 raises TypeError"),
    LineCase("f()  # Error!", "1 raises? error"),
    LineCase("class C(A, B): pass  # TypeError: no consistent MRO", "1 raises TypeError: no consistent MRO"),
    LineCase("o.n = 5  # works", "1 raises! no exception"),
    LineCase("f(1, k=2)  # OK", "1 raises! no exception"),
  ]

  static let states: [LineCase] = [
    LineCase("change(nums)  # nums is now [1, 2]", "1 state nums = [1, 2]"),
    LineCase("change(nums)  # nums is still [1]", "1 state nums = [1]"),
    LineCase("x += 1  # x = 6", "1 state x = 6"),
    LineCase("x += 1  # x == 6", "1 state x = 6"),
    LineCase("nums.sort()  # now [1, 2]", "1 state [1, 2]"),
    LineCase("p.move()  # p.x is now 3", "1 state p.x = 3"),
  ]

  static let measures: [LineCase] = [
    LineCase("asyncio.run(main())  # ~1s total, not 100s", "1 timing? ~1s"),
    LineCase("sys.getsizeof(s)  # ~56 bytes", "1 size ~56 bytes"),
    LineCase("print(counter)  # Less than 400,000 — a race", "1 stdout Less than 400,000"),
    LineCase("random.random()  # between 0 and 1", "1 value between 0 and 1"),
  ]

  static let asserts: [LineCase] = [
    LineCase("assert f(2) == 4", "1 value True"), LineCase("assert f(2) == 4, 'off by one'", "1 value True"),
    LineCase("assert f(2) == 4  # holds", "1 value True"), LineCase("def g(): assert x", nil),
  ]

  @Test(arguments: literals + asserts + announced + exceptions + states + measures)
  func `an outcome is read and what is said about it taken off`(_ c: LineCase) {
    #expect(claims(in: c.line) == [c.read].compactMap(\.self))
  }

  static let lookAlikes: [LineCase] = [
    LineCase("b = a.copy()  # shallow", "1 value? shallow"),
    LineCase("x in big  # O(n) — scans", nil),
    LineCase("q.append(1)  # O(1) appends at both ends", nil),
    LineCase("x: list[int] = [1]  # 3.9+", nil),
    LineCase("n += 1  # without this, UnboundLocalError", nil),
    LineCase("f(None)  # if missing, raises KeyError", nil),
    LineCase("d.get('q')  # no KeyError on first touch", nil),
    LineCase("d.get('q')  # None if missing", nil),
    LineCase("class S(Base): ...  # TypeError at instantiation if save() is missing", nil),
    LineCase("print(d)  # ?", nil),
    LineCase("import os  # noqa: F401", nil),
    LineCase("x = []  # type: list[int]", nil),
    LineCase("return cls(1)  # alternative constructor", nil),
    LineCase("def f(self): return self.c  # Temp(20).f", nil),
    LineCase("else:  # True", nil),
    LineCase("timeout = 5  # seconds", "1 value? seconds"),
    LineCase("time.sleep(2)  # 2 seconds", "1 value? 2"),
    LineCase("a.b  # calls type(a).b.__get__(a)", "1 value? calls type(a).b.__get__(a)"),
    LineCase("a + b  # a.__add__(b)", "1 value? a.__add__(b)"),
    LineCase("is_free_threaded()  # False on a free-threaded build", nil),
    LineCase("x = [i for i in y]  # ~8MB in memory", nil),
    LineCase("for x in xs:  # 50% of them", nil),
    LineCase("step(1)  # 1) first", "1 value? 1) first"),
    LineCase("s[1:5]  # 1:5 is the range", "1 value? 1:5 is the range"),
    LineCase("f(x)  # 10:30 at the latest", "1 value? 10:30 at the latest"),
  ]

  @Test(arguments: lookAlikes)
  func `what only looks like an outcome is none for certain`(_ c: LineCase) {
    #expect(claims(in: c.line) == [c.read].compactMap(\.self))
  }

  static let ofToday: [(String, [String])] = [
    ("cos(x)  # 6.1e-17 ≈ 0.0", ["1 value 6.1e-17"]), ("a ^ b  # 12 = 0000 1100", ["1 value? 12"]),
    ("f()  # prints 'a', prints 'b'", ["1 stdout 'a'⏎'b'"]), ("f()  # prints 1 and then prints 2", ["1 stdout 1⏎2"]),
    ("print(d.get(1))  # Check if there is a 1; prints \"yes\"", ["1 stdout \"yes\""]),
    ("d.pop(1, None)  # if there is no 1; returns None", []),
    ("del box.lid  # Lid is gone", ["1 stdout? Lid is gone"]), ("raise box  # Lid is gone", []),
  ]

  @Test(arguments: ofToday) func `values in two notations, outcomes in turn and behind a semicolon, and del`(
    _ text: String, _ expected: [String]
  ) {
    #expect(claims(in: text) == expected)
  }
}
