import Testing
import Verification

@Suite struct ExceptionReadingTests {
  static let named: [[ReadingCase]] = [
    .claim(#"d["q"]  # KeyError"#, holds: .raises("KeyError", "'q'"), drifts: .gives("1")),
    .claim(#"d["q"]  # KeyError: 'q'"#, holds: .raises("KeyError", "'q'"), drifts: .raises("TypeError", "q")),
    .claim(#"int("x")  # should raise ValueError"#, holds: .raises("ValueError", "x"), drifts: .gives("1")),
    .claim(#"print(zz)  # This should give: NameError: zz"#, holds: .raises("NameError", "zz"), drifts: .prints("1")),
    [.remark(#"int("3")  # ValueError не возникло"#, .gives("3"))],
    // An ending alone is a word where Python has no such class.
    [.remark("# Iteration\nf(2)", .gives("[2]"))],
    [.remark("f(2)  # Interrupt", .gives("[2]"))],
    [.remark(">>> f(2)\n# Exit", .gives("[2]"))],
    [.remark("# Error\nf(2)", .gives("[2]"))],
    .claim("next(it)  # StopIteration", holds: .raises("StopIteration"), drifts: .gives("1")),
    .claim("# KeyboardInterrupt\nf(2)", holds: .raises("KeyboardInterrupt"), drifts: .gives("1")),
    .claim("f(2)  # Exception", holds: .raises("Exception", "no"), drifts: .gives("1")),
    .claim("f(2)  # binascii.Error", holds: .raises("binascii.Error", "no"), drifts: .gives("1")),
    .claim("# TypeError\nt[0] = 3", holds: .raises("TypeError", "no"), drifts: .nothing),
    [.remark(#"int("3")  # ValueError is never raised"#, .gives("3"))],
    [ReadingCase(#"int("x")  # 异常"#, .raises("ValueError", "x"), is: .holds)],
    [ReadingCase(#"int("x")  # Ошибка"#, .raises("ValueError", "x"), is: .holds)],
    [ReadingCase(#"int("x")  # Exception handling"#, .raises("ValueError", "x"), is: .commentary)],
    [ReadingCase(#"int("x")  # 异常处理"#, .raises("ValueError", "x"), is: .commentary)],
    [ReadingCase(#"assert f(0)  # fails"#, .raises("AssertionError"), is: .holds)],
    [ReadingCase(#"assert f(0)  # 异常"#, .raises("AssertionError"), is: .holds)],
    .claim(#"t[0] = 3  # Raises a TypeError"#, holds: .raises("TypeError", "no"), drifts: .nothing),
    .claim(#"t[0] = 3  # TypeError!"#, holds: .raises("TypeError", "no"), drifts: .nothing),
    .claim(#"t[0] = 3  # ❌ TypeError"#, holds: .raises("TypeError", "no"), drifts: .nothing),
    .claim(#"t[0] = 3  # Error: TypeError"#, holds: .raises("TypeError", "no"), drifts: .nothing),
    .claim(
      #"xs[9]  # raises IndexError as the list is short"#, holds: .raises("IndexError", "no"), drifts: .gives("1")),
    .claim(#"some_name  # Raises a name error"#, holds: .raises("NameError", "no"), drifts: .gives("1")),
    .claim(#"xs[9]  # index error"#, holds: .raises("IndexError", "no"), drifts: .raises("TypeError", "no")),
    .claim(#"1 + "a"  # gives a type error"#, holds: .raises("TypeError", "no"), drifts: .gives("'1a'")),
    .claim(#"p.x = 1  # => raises an AttributeError"#, holds: .raises("AttributeError", "no"), drifts: .nothing),
    .claim(#"int("x")  # -> ValueError"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(#"int("x")  # вызовет ValueError"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(#"int("x")  # Ошибка: ValueError"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(#"int("x")  # 报错 ValueError"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(#"int("x")  # 会引发 ValueError"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(#"int("x")  # 抛出 ValueError 异常"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(#"int("x")  # lanza ValueError"#, holds: .raises("ValueError", "no"), drifts: .gives("0")),
    .claim(
      #"int("x")  # ValueError: invalid literal for int()"#,
      holds: .raises("ValueError", "invalid literal for int() with base 10: 'x'"), drifts: .raises("KeyError", "x")),
    .claim(#"d["q"]  # KeyError or IndexError"#, holds: .raises("IndexError", "q"), drifts: .gives("1")),
    .claim(#"go(1)  # go(1) fails with TypeError"#, holds: .raises("TypeError", "q"), drifts: .gives("1")),
    .claim(#"x.y  # throws AttributeError"#, holds: .raises("AttributeError", "q"), drifts: .gives("1")),
    .claim("Decimal(1) / 0  # decimal.DivisionByZero", holds: .raises("decimal.DivisionByZero"), drifts: .gives("1")),
    .claim("q.get_nowait()  # queue.Empty", holds: .raises("_queue.Empty"), drifts: .raises("queue.Full")),
    .claim("q.get_nowait()  # raises queue.Empty", holds: .raises("_queue.Empty"), drifts: .gives("1")),
    .claim(
      "from queue import Empty\nq.get_nowait()  # Empty", holds: .raises("_queue.Empty"), drifts: .raises("KeyError")),
    .claim("load()  # raises http.client.NotConnected", holds: .raises("http.client.NotConnected"), drifts: .nothing),
    .claim(
      "re.compile('(')  # re.error: missing ), unterminated subpattern at position 0",
      holds: .raises("re.error", "missing ), unterminated subpattern at position 0"), drifts: .gives("1")),
    .claim(
      "re.compile('(')  # re.error: missing ), unterminated subpattern at position 0",
      holds: .raises("re.PatternError", "missing ), unterminated subpattern at position 0"),
      drifts: .raises("zlib.error", "incomplete")),
    .claim(
      "class Oops(Exception): pass\nclass Slip(Oops): pass\ncheck(-1)  # Slip: too small",
      holds: .raises("Slip", "too small"), drifts: .gives("1")),
    .claim("raise Oops('x')  # Oops: x", holds: .raises("Oops", "x"), drifts: .raises("Slip", "x")),
    .claim("def f():\n    raise Oops\nf()  # fails with Oops", holds: .raises("Oops"), drifts: .gives("1")),
    [
      ReadingCase(
        "class Stop(Exception): pass\nprint(go(-1))  # Stop: negative", .raises("Stop", "negative"), is: .holds),
      ReadingCase(
        "next(g)  # raises ValueError inside the generator", .raises("ValueError", "no"), is: .holds),
      ReadingCase(
        #"t[0] = 1  # TypeError: cannot assign"#, .raises("TypeError", "does not support item assignment"),
        is: .reworded),
      ReadingCase("f()  # Error!", .raises("TypeError", "no"), is: .holds),
      ReadingCase("f()  # fails", .raises("ValueError", "no"), is: .holds),
      ReadingCase("f()  # Error!", .gives("1"), is: .commentary),
      ReadingCase("f(1, k=2)  # OK", .raises("TypeError", "no"), is: .drifts),
      ReadingCase("f(1, k=2)  # works", .raises("TypeError", "no"), is: .drifts),
      ReadingCase("f(1, k=2)  # ✓", .raises("TypeError", "no"), is: .drifts),
      ReadingCase("f(1, k=2)  # ✅ fine", .raises("TypeError", "no"), is: .drifts),
      ReadingCase("f(1, k=2)  # valid", .gives("1"), is: .commentary),
    ],
  ]

  private static let order = "Cannot create a consistent method resolution\norder (MRO) for bases object, int"

  static let belowClasses: [ReadingCase] = [
    ReadingCase(
      """
      class E(object, int): pass
      # TypeError: Cannot create a consistent method resolution
      # order (MRO) for bases object, int
      """, .raises("TypeError", order), is: .holds),
    ReadingCase(
      """
      class E(object, int): pass
      # TypeError: Cannot create a consistent
      # method resolution order (MRO) for bases object, int
      """, .raises("TypeError", order), is: .holds),
    ReadingCase("class E(object, int):\n    pass\n# TypeError", .raises("TypeError", order), is: .holds),
    ReadingCase("class E(object, int):\n    pass\n# ValueError", .raises("TypeError", order), is: .drifts),
    ReadingCase("class E(object, int):\n    pass\n# TypeError: no", .raises("TypeError", order), is: .reworded),
    .remark("class E(int): pass\n# TypeError: some of what follows", .nothing),
    .remark("class Oops(Exception): pass\n# Oops: what we raise", .nothing),
    .remark("class E(int):\n    pass\n# TypeError\nx = E(1)", .nothing),
  ]

  @Test(arguments: belowClasses)
  func `an exception below a class is its own where it raises`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let aboveLines: [[ReadingCase]] = [
    .claim("xs = [1]\n# IndexError\nxs[4]", holds: .raises("IndexError", "no"), drifts: .raises("KeyError", "4")),
    .claim("# ValueError\nx = int('a')", holds: .raises("ValueError", "no"), drifts: .nothing),
    .claim("# raises KeyError\ndel d['q']", holds: .raises("KeyError", "'q'"), drifts: .raises("TypeError", "q")),
    [
      ReadingCase("# IndexError\nfor i in xs:\n    xs[4]", .raises("IndexError", "no"), is: .holds),
      // What guards against an exception goes well, and what catches it does.
      .remark("# TypeError\nif not isinstance(x, int):\n    raise TypeError", .nothing),
      .remark("# ValueError\ntry:\n    int('x')\nexcept ValueError:\n    pass", .nothing),
      .remark("# ValueError\nwith suppress(ValueError):\n    int('x')", .nothing),
      .remark("# ValueError handling\nx = int('3')", .nothing),
    ],
  ]

  @Test(arguments: aboveLines.flatMap(\.self))
  func `an exception's name alone may stand above its line`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let tracebacks: [[ReadingCase]] = [
    .claim(
      """
      1 / 0
      # Traceback (most recent call last):
      #   ...
      # ZeroDivisionError: division by zero
      """, holds: .raises("ZeroDivisionError", "division by zero"), drifts: .gives("1")),
    .claim(
      """
      d["q"]
      # Traceback (most recent call last):
      #   File "<stdin>", line 1, in <module>
      # KeyError: 'q'
      """, holds: .raises("KeyError", "'q'"), drifts: .raises("TypeError", "q")),
    .claim(
      """
      >>> d["q"]
      Traceback (most recent call last):
      [...]
      KeyError: 'q'
      """, holds: .raises("KeyError", "'q'"), drifts: .raises("TypeError", "q")),
    .claim(
      """
      >>> int("x")
      ValueError: invalid literal for int() with base 10: 'x'
      """, holds: .raises("ValueError", "invalid literal for int() with base 10: 'x'"), drifts: .gives("1")),
  ]

  @Test(arguments: (named + tracebacks).flatMap(\.self))
  func `an exception that is announced must come`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let spokenOf: [ReadingCase] = [
    .remark("d.get('q')  # no KeyError here", .nothing),
    .remark("d.get('q')  # avoids the KeyError", .nothing),
    .remark("d.pop('q', None)  # without the default: KeyError", .nothing),
    .remark("x = xs.index(3)  # ValueError if missing", .gives("0")),
    .remark("x = xs.index(3)  # may raise ValueError", .gives("0")),
    .remark("x = xs.index(3)  # raises ValueError if there is none", .gives("0")),
    .remark("check(5)  # raises if the value is too large", .nothing),
    .remark("resp.raise_for_status()  # Raises HTTPError for bad responses", .nothing),
    .remark("parse(text)  # raises on malformed input", .nothing),
    .remark("except KeyError:  # KeyError is a LookupError", .nothing),
    .remark("raise ValueError('x')  # not a TypeError", .nothing),
    .remark("def f(): ...  # raises ValueError", .nothing),
    .remark("user = get_user()  # raises RuntimeError when nobody is logged in", .gives("1")),
    .remark("f(x)  # a TypeError would be raised by a checker", .nothing),
    .remark("f(x)  # type checkers report an error", .nothing),
    .remark("f(x)  # mypy: error: Argument 1 has incompatible type", .nothing),
    .remark("a.close()  # raises GeneratorExit inside the generator", .nothing),
    .remark("c.close()  # triggers GeneratorExit at the yield", .nothing),
    .remark("a.throw(ValueError)  # ValueError is thrown at the paused yield", .gives("1")),
    .remark("a.throw(ValueError)  # throws ValueError into the generator", .gives("1")),
    .remark("t.cancel()  # raises CancelledError in the task", .gives("True")),
    .remark("class Empty(Exception): pass\nlen(q)  # Empty queue", .gives("0")),
    .remark("class Stop(Exception): pass\nprint(go(3))  # Stop: never", .prints("3")),
    .remark("next(g, 0)  # StopIteration is caught", .gives("0")),
    .remark("d.get(1)  # KeyError is a LookupError", .nothing),
    .remark("log.error('x')  # log.error: written to the file", .nothing),
    .remark("reveal_type(x)  # Revealed type is 'builtins.int'", .nothing),
    .remark("f(x)  # error handling goes here", .nothing),
    .remark("run()  # Handle the error", .nothing),
    .remark("log(e)  # Error message", .nothing),
  ]

  @Test(arguments: spokenOf)
  func `an exception that is only spoken of need not`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
