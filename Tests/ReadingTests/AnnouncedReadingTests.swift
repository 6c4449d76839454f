import Testing
import Verification

@Suite struct AnnouncedReadingTests {
  static let labels: [[ReadingCase]] = [
    .claim(#"print(x)  # Output: 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(x)  # Output: hello world"#, holds: .prints("hello world"), drifts: .prints("hello")),
    .claim(#"print(x)  ## Output: USA"#, holds: .prints("USA"), drifts: .prints("UK")),
    .claim(#"print(bool(0))  # Вывод: False"#, holds: .prints("False"), drifts: .prints("True")),
    .claim(#"print(h("a"))  # Вывод: 532 (всегда одно и то же)"#, holds: .prints("532"), drifts: .prints("533")),
    .claim(#"print(x)  # выведет 3"#, holds: .prints("3"), drifts: .prints("4")),
    .claim(#"print(b)  # 输出: [1, 2]"#, holds: .prints("[1, 2]"), drifts: .prints("[1]")),
    .claim(#"print(b)  # 输出 [1, 2] (b 也变了)"#, holds: .prints("[1, 2]"), drifts: .prints("[1]")),
    .claim(#"print(c.name)  # 输出：内部名称，通过公开方法访问"#, holds: .prints("内部名称"), drifts: .prints("别的")),
    .claim(#"print(f"类型: {kind}")  # 输出: linear"#, holds: .prints("类型: linear"), drifts: .prints("类型: tree")),
    .claim(#"print("Result:", r)  # Output: 768"#, holds: .prints("Result: 768"), drifts: .prints("Result: 76")),
    .claim(#"print(x)  # 打印 3"#, holds: .prints("3"), drifts: .prints("4")),
    .claim(#"print(x)  # 结果为 3"#, holds: .prints("3"), drifts: .prints("4")),
    .claim(#"print(n)  # Imprime: 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(n)  # imprime 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(n)  # Salida: 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(n)  # Ausgabe: 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(n)  # affiche 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(n)  # خروجی: 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(n)  # 출력: 5"#, holds: .prints("5"), drifts: .prints("6")),
    [ReadingCase(#"print(n)  # 5 が出力される"#, .prints("5"), is: .holds)],
    [ReadingCase(#"print(f"{n} items")  # 3 items"#, .prints("3 items"), is: .holds)],
    [ReadingCase(#"print(error)  # 'x' is missing"#, .prints("'x' is missing"), is: .holds)],
    [ReadingCase(#"print(error)  # 'x' is missing"#, .prints("no such name"), is: .commentary)],
    .claim(#"print(n)  # Kết quả: 5"#, holds: .prints("5"), drifts: .prints("6")),
    .claim(#"print(i)  # 输出: 1 4 9"#, holds: .prints("1\n4\n9"), drifts: .prints("1\n4\n8")),
  ]

  static let marked: [[ReadingCase]] = [
    .claim("max(xs)  #> 3", holds: .gives("3"), drifts: .gives("2")),
    .claim("id(x) #> 2111", holds: .gives("2111"), drifts: .gives("2112")),
    .claim("frozenset(xs) #> frozenset({1, 2})", holds: .gives("frozenset({2, 1})"), drifts: .gives("frozenset({1})")),
    .claim("greet() #> Going north", holds: .prints("Going north"), drifts: .prints("Heading south")),
    .claim("int('x')  #> ValueError", holds: .raises("ValueError", "x"), drifts: .gives("1")),
    .claim("n + 1  # > 3", holds: .gives("4"), drifts: .gives("2")),
  ]

  @Test(arguments: marked.flatMap(\.self))
  func `a mark right at the sign leads to an outcome, one behind a blank is a bound`(_ c: ReadingCase) {
    #expect(c.reading == c.expected)
  }

  static let secondSigns: [[ReadingCase]] = [
    .claim("print(x)\n# Output: [1, 3]   # a list", holds: .prints("[1, 3]"), drifts: .prints("[1]")),
    .claim("print(x)\n# (1, 3)  # a pair", holds: .prints("(1, 3)"), drifts: .prints("(1,)")),
    .claim("print(x)\n# prints {'a': 1}  # ein dict", holds: .prints("{'a': 1}"), drifts: .prints("{}")),
    .claim("print(x)  # Output: Going north  # as asked", holds: .prints("Going north"), drifts: .prints("south")),
    [.remark("x = f()\n# x = [1]  # a list", .prints("5"))],
    [.remark("x = f()\n# return 'x'  # would override", .prints("5"))],
    [.remark("f()\n# print('hello', 'world')", .prints("5"))],
  ]

  @Test(arguments: secondSigns.flatMap(\.self))
  func `a second sign leads to words about the outcome, or makes code of what stands before it`(_ c: ReadingCase) {
    #expect(c.reading == c.expected)
  }

  static let led: [[ReadingCase]] = [
    .claim("list(d)  # ==> Returns ['a']", holds: .gives("['a']"), drifts: .gives("['b']")),
    .claim("print(x)  # -> Output: 5", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(x)  # Output -> 'x'", holds: .prints("x"), drifts: .prints("y")),
    .claim("print(x)  # Output: prints 5", holds: .prints("5"), drifts: .prints("6")),
    .claim("print(w)  # Çıktısı: bir", holds: .prints("bir"), drifts: .prints("iki")),
    .claim("print(w)  # 打印结果：[1]", holds: .prints("[1]"), drifts: .prints("[2]")),
    .claim("run()  # calls the parent's; prints \"v\"", holds: .prints("v"), drifts: .prints("w")),
    .claim("run()  # starts the engine, returns [1]", holds: .gives("[1]"), drifts: .gives("[2]")),
    .claim("kind(3)  # => even", holds: .gives("'even'"), drifts: .gives("'odd'")),
    .claim("print('Hello')  # prints Helo", holds: .prints("Helo"), drifts: .prints("Hello")),
    .claim("print(x)\n# Output\n\n# [1, 4]", holds: .prints("[1, 4]"), drifts: .prints("[1]")),
    .claim("print(x)\n# 结果\n# [1, 4]", holds: .prints("[1, 4]"), drifts: .prints("[1]")),
    .claim("print(x)\n# OUTPUT #\n# [1, 4]", holds: .prints("[1, 4]"), drifts: .prints("[1]")),
    [.remark("print(f'Grand total: {n}')  # Print grand total", .prints("Grand total: 3"))],
    [.remark("print('Before the helper')  # Output before calling the helper", .prints("Before the helper"))],
    [.remark("print(w)  # Same output as above (one, two)", .prints("one"))],
    [.remark("# First run\nprint('First run:')", .prints("First run:"))],
    [.remark("names = ['a', 'b']\n# example output : [('a', 1), ('b', 2)]", .binds(["names": "['a', 'b']"]))],
    [.remark("f(x)  # -> string", .gives("'odd'"))], [.remark("f(x)  # - 700: the first of them", .gives("5"))],
  ]

  @Test(arguments: led.flatMap(\.self))
  func `arrows, labels and verbs lead on to one another; what a line is for is none`(_ c: ReadingCase) {
    #expect(c.reading == c.expected)
  }

  static let verbs: [[ReadingCase]] = [
    .claim(#"print(i)  # prints 1, 3"#, holds: .prints("1\n3"), drifts: .prints("1\n2")),
    .claim(#"f(2)  # returns 4"#, holds: .gives("4"), drifts: .gives("5")),
    .claim(#"f(2)  # Returns 45. Accepts a start value."#, holds: .gives("45"), drifts: .gives("54")),
    .claim(#"f(2)  # evaluates to True"#, holds: .gives("True"), drifts: .gives("False")),
    .claim(#"print(f())  # prints None"#, holds: .prints("None"), drifts: .prints("0")),
    .claim(#"print(i.say("hi"))  # prints out "Ian: hi""#, holds: .prints("Ian: hi"), drifts: .prints("Ian: ho")),
    .claim(
      #"add(5, 6)  # => prints "x is 5 and y is 6" and returns 11"#,
      holds: .gives("11", prints: "x is 5 and y is 6"), drifts: .gives("12", prints: "x is 5 and y is 6")),
    .claim(
      #"add(5, 6)  # prints "x is 5" and returns 11"#, holds: .gives("11", prints: "x is 5"),
      drifts: .gives("11", prints: "x is 6")),
    .claim(#"nums[1:3]  # the second and third item => [2, 4]"#, holds: .gives("[2, 4]"), drifts: .gives("[2]")),
    .claim(#"nums[::2]  # Every other item -> [1, 3]"#, holds: .gives("[1, 3]"), drifts: .gives("[1, 2]")),
    .claim(
      #"print(sorted(t))  # sorted by letter → ['a', 'b']"#, holds: .prints("['a', 'b']"), drifts: .prints("['b']")),
    .claim(#"x ** 2  # this gives 9"#, holds: .gives("9"), drifts: .gives("6")),
    .claim(#"max(a, b)  # will be 7"#, holds: .gives("7"), drifts: .gives("8")),
  ]

  static let noted: [[ReadingCase]] = [
    .claim(#"a | b  # 3.9+ → {1: 2}"#, holds: .gives("{1: 2}"), drifts: .gives("{1: 3}")),
    .claim(#"a | b  # Python 3.9+: {1: 2}, as b wins"#, holds: .gives("{1: 2}"), drifts: .gives("{1: 3}")),
    .claim(#"a | b  # (3.9+) {1: 2}"#, holds: .gives("{1: 2}"), drifts: .gives("{1: 3}")),
    [ReadingCase("list[int]  # list[int] (3.9+; TypeError before)", .gives("list[int]"), is: .holds)],
    .claim(#"print(x)  # since 3.12: prints 5"#, holds: .prints("5"), drifts: .prints("6")),
  ]

  static let adverbs: [[ReadingCase]] = [
    .claim("2 in [3]  # also False", holds: .gives("False"), drifts: .gives("True")),
    .claim("3 == 4  # again False", holds: .gives("False"), drifts: .gives("True")),
    .claim("rest(x)  # still []", holds: .gives("[]"), drifts: .gives("[1]")),
  ]

  static let quoted: [[ReadingCase]] = [
    .claim(#"s.upper()  # → “ABC”"#, holds: .gives("'ABC'"), drifts: .gives("'ABD'")),
    .claim(#"print(None)  # prints “None”"#, holds: .prints("None"), drifts: .prints("0")),
    .claim(#"s.find("x")  # gibt „-1“"#, holds: .gives("-1"), drifts: .gives("0")),
    [ReadingCase(#"s.upper()  # “ABC”"#, .gives("'ABC'"), is: .holds)],
    [ReadingCase(#"s.upper()  # “shouting”"#, .gives("'ABC'"), is: .commentary)],
  ]

  static let ownWords: [[ReadingCase]] = [
    .claim(#"print(a | b)  # Union: {1, 2, 3}"#, holds: .prints("{1, 2, 3}"), drifts: .prints("{1, 2}")),
    .claim(#"print(a & b)  # Intersection: {2}"#, holds: .prints("{2}"), drifts: .prints("set()")),
    .claim(
      #"s = {1, 2, 2}  # Set: {1, 2}"#, holds: .binds(["s": "{1, 2}"], gives: "{1, 2}"),
      drifts: .binds(["s": "{1}"], gives: "{1}")),
    .claim(#"print(d["k"])  # Access: 10"#, holds: .prints("10"), drifts: .prints("11")),
    .claim(#"print(x)  # Actual: [1, 1]"#, holds: .prints("[1, 1]"), drifts: .prints("[1]")),
    [.remark(#"print(x)  # Expected: [1]"#, .prints("[1, 1]"))],
    .claim(#"print(x)  # Python 3: 2.5"#, holds: .prints("2.5"), drifts: .prints("2")),
  ]

  @Test(arguments: (labels + verbs + noted + adverbs + quoted + ownWords).flatMap(\.self))
  func `what an author announces is stated`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
