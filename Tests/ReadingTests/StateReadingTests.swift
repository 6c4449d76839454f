import Testing
import Verification

@Suite struct StateReadingTests {
  static let languages: [[ReadingCase]] = [
    .claim("li.pop()  # li artık [1, 2]", holds: .binds(["li": "[1, 2]"]), drifts: .binds(["li": "[1]"])),
    .claim("li.pop()  # li agora é [1, 2]", holds: .binds(["li": "[1, 2]"]), drifts: .binds(["li": "[1]"])),
    .claim("li.pop()  # li тепер [1, 2]", holds: .binds(["li": "[1, 2]"]), drifts: .binds(["li": "[1]"])),
    [
      ReadingCase(
        "s = d.strftime(f)  # Dec 31, 1999", .binds(["s": "'Dec 31, 1999'"], gives: "'Dec 31, 1999'"), is: .holds)
    ],
    [ReadingCase("x = greet(n)  # Hello, Ann", .prints("Hello, Ann"), is: .holds)],
  ]

  @Test(arguments: languages.flatMap(\.self))
  func `other languages and texts beside assignments`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let states: [[ReadingCase]] = [
    .claim(
      "d['k'] = 4  # d['k'] is now 4", holds: .binds(["d['k']": "4"], gives: "4"),
      drifts: .binds(["d['k']": "5"], gives: "5")),
    .claim("nums.append(1)    # nums is now [1]", holds: .binds(["nums": "[1]"]), drifts: .binds(["nums": "[]"])),
    .claim("nums.append(1)    # Now nums is [1]", holds: .binds(["nums": "[1]"]), drifts: .binds(["nums": "[]"])),
    .claim(
      "nums.append(3)    # nums is now [1, 3] again.", holds: .binds(["nums": "[1, 3]"]),
      drifts: .binds(["nums": "[3]"])),
    .claim(
      "nums.pop()  # => 3 and nums is now [1, 2]", holds: .binds(["nums": "[1, 2]"], gives: "3"),
      drifts: .binds(["nums": "[1, 2]"], gives: "4")),
    .claim(
      "nums.pop()  # 3, and nums is now [1, 2]", holds: .binds(["nums": "[1, 2]"], gives: "3"),
      drifts: .binds(["nums": "[1, 2, 3]"], gives: "3")),
    .claim(
      "a, *b, c = 1, 2, 3, 4  # a is now 1, b is now [2, 3] and c is now 4",
      holds: .binds(["a": "1", "b": "[2, 3]", "c": "4"], gives: "(1, 2, 3, 4)"),
      drifts: .binds(["a": "1", "b": "[2]", "c": "4"], gives: "(1, 2, 3, 4)")),
    .claim(
      "a, b = b, a  # a = 2, b = 1", holds: .binds(["a": "2", "b": "1"], gives: "(2, 1)"),
      drifts: .binds(["a": "1", "b": "2"], gives: "(1, 2)")),
    .claim(
      "d['k'] = 4  # now, d['k'] => 4", holds: .binds(["d['k']": "4", "d": "{'k': 4}"], gives: "4"),
      drifts: .binds(["d['k']": "5", "d": "{'k': 5}"], gives: "5")),
    .claim(
      "d.setdefault('k', 5)  # d['k'] is set to 5", holds: .binds(["d['k']": "5"], gives: "5"),
      drifts: .binds(["d['k']": "6"], gives: "6")),
    .claim("x += 1  # x = 6", holds: .binds(["x": "6"], gives: "6"), drifts: .binds(["x": "7"], gives: "7")),
    .claim("x += 1  # x == 6", holds: .binds(["x": "6"], gives: "6"), drifts: .binds(["x": "7"], gives: "7")),
    .claim("x += 1  # x: 6", holds: .binds(["x": "6"], gives: "6"), drifts: .binds(["x": "7"], gives: "7")),
    .claim("x += 1  # x -> 6", holds: .binds(["x": "6"], gives: "6"), drifts: .binds(["x": "7"], gives: "7")),
    .claim("x += 1  # 6", holds: .binds(["x": "6"], gives: "6"), drifts: .binds(["x": "7"], gives: "7")),
    .claim("nums.sort()  # [1, 2]", holds: .binds(["nums": "[1, 2]"]), drifts: .binds(["nums": "[2, 1]"])),
    .claim("nums.sort()  # now [1, 2]", holds: .binds(["nums": "[1, 2]"]), drifts: .binds(["nums": "[2, 1]"])),
    .claim("nums.sort()  # nums: [1, 2]", holds: .binds(["nums": "[1, 2]"]), drifts: .binds(["nums": "[2, 1]"])),
    .claim("del nums[0]  # nums is now [2]", holds: .binds(["nums": "[2]"]), drifts: .binds(["nums": "[1]"])),
    .claim("change(nums)  # nums is still [1]", holds: .binds(["nums": "[1]"]), drifts: .binds(["nums": "[1, 2]"])),
    .claim("change(nums)  # nums remains [1]", holds: .binds(["nums": "[1]"]), drifts: .binds(["nums": "[1, 2]"])),
    .claim("p.move()  # p.x == 3", holds: .binds(["p.x": "3"]), drifts: .binds(["p.x": "4"])),
    .claim("h.insert(0, 5)  # h[0] is now 5", holds: .binds(["h[0]": "5"]), drifts: .binds(["h[0]": "6"])),
    .claim("m[0][0] = 9  # m[1][0] is also 9", holds: .binds(["m[1][0]": "9"]), drifts: .binds(["m[1][0]": "0"])),
    .claim("x += 1  # x is 6 now", holds: .binds(["x": "6"]), drifts: .binds(["x": "7"])),
    .claim("c.t  # still 100", holds: .gives("100"), drifts: .gives("212")),
    .claim(
      "d['k'] += 1  # now 2", holds: .binds(["d['k']": "2", "d": "{}"]), drifts: .binds(["d['k']": "3", "d": "{}"])),
    .claim(
      "d['k'] += 1  # now {'k': 2}", holds: .binds(["d['k']": "2", "d": "{'k': 2}"]),
      drifts: .binds(["d['k']": "3", "d": "{'k': 3}"])),
    .claim("next(a)  # prime it, yields None", holds: .nothing, drifts: .gives("1")),
    .claim("x = 10  # x now holds 10", holds: .binds(["x": "10"]), drifts: .binds(["x": "11"])),
    .claim(
      "q.push(1)  # q.n is 1, q.m == 2", holds: .binds(["q.n": "1", "q.m": "2"]),
      drifts: .binds(["q.n": "1", "q.m": "3"])),
    .claim("p.move()  # p.x is now 3", holds: .binds(["p.x": "3"]), drifts: .binds(["p.x": "4"])),
    .claim(
      "squares = [n * n for n in xs]  # [1, 4]", holds: .binds(["squares": "[1, 4]"], gives: "[1, 4]"),
      drifts: .binds(["squares": "[1]"], gives: "[1]")),
    .claim("b = a or 3\n# b = 3", holds: .binds(["b": "3"], gives: "3"), drifts: .binds(["b": "0"], gives: "0")),
    .claim("c = a + b  # c теперь 3", holds: .binds(["c": "3"], gives: "3"), drifts: .binds(["c": "4"], gives: "4")),
    .claim("c = a + b  # c 现在是 3", holds: .binds(["c": "3"], gives: "3"), drifts: .binds(["c": "4"], gives: "4")),
  ]

  @Test(arguments: states.flatMap(\.self))
  func `what a name holds after the line is stated`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let calls: [[ReadingCase]] = [
    .claim("q = []\nq += [5]  # len(q) == 1", holds: .binds(["len(q)": "1"]), drifts: .binds(["len(q)": "2"])),
    .claim("q = []\nq.append(5)  # len(q) is now 1", holds: .binds(["len(q)": "1"]), drifts: .binds(["len(q)": "0"])),
    .claim(
      "g = itemgetter(1)  # g('abc') → 'b'", holds: .binds(["g('abc')": "'b'"], gives: "itemgetter(1)"),
      drifts: .binds(["g('abc')": "'c'"], gives: "itemgetter(1)")),
    .claim(
      "f = lambda n: n * 2  # f(2) == 4", holds: .binds(["f(2)": "4"], gives: "<function>"),
      drifts: .binds(["f(2)": "5"], gives: "<function>")),
    .claim(
      "f = lambda n: n * 2  # f(2) returns 4 — doubled", holds: .binds(["f(2)": "4"], gives: "<function>"),
      drifts: .binds(["f(2)": "5"], gives: "<function>")),
    .claim("def sq(x): return x * x  # sq(3) -> 9", holds: .binds(["sq(3)": "9"]), drifts: .binds(["sq(3)": "10"])),
    .claim("def sq(x):  # sq(3) -> 9\n  return x * x", holds: .binds(["sq(3)": "9"]), drifts: .binds(["sq(3)": "10"])),
    .claim("def sq(x):\n  return x * x\n# sq(3) -> 9", holds: .binds(["sq(3)": "9"]), drifts: .binds(["sq(3)": "10"])),
    .claim("# sq(3) -> 9\ndef sq(x):\n  return x * x", holds: .binds(["sq(3)": "9"]), drifts: .binds(["sq(3)": "10"])),
    .claim(
      "def sq(x):\n  return x * x\n# sq(3) -> 9\n# sq(4) -> 16", holds: .binds(["sq(3)": "9", "sq(4)": "16"]),
      drifts: .binds(["sq(3)": "9", "sq(4)": "17"])),
    .claim("class P:\n  x = 1\n# P().x == 1", holds: .binds(["P().x": "1"]), drifts: .binds(["P().x": "2"])),
  ]

  @Test(arguments: calls.flatMap(\.self))
  func `what a call gives after the line is stated`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let own: [[ReadingCase]] = [
    .claim("n = 0\nf(2)  # f(2) → 4", holds: .gives("4"), drifts: .gives("5")),
    .claim("n = f(2)  # f( 2 ) → 4", holds: .binds(["n": "4"], gives: "4"), drifts: .binds(["n": "5"], gives: "5")),
    .claim("print(f(2))  # f(2) => 4", holds: .prints("4"), drifts: .prints("5")),
  ]

  @Test(arguments: own.flatMap(\.self))
  func `the line's own call gives what the line gives`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let sentences: [[ReadingCase]] = [
    .claim("z = y + [3]  # new list, y is still [1]", holds: .binds(["y": "[1]"]), drifts: .binds(["y": "[1, 3]"])),
    .claim("x = []\ny += [4]  # same list, so x == [4]", holds: .binds(["x": "[4]"]), drifts: .binds(["x": "[]"])),
    .claim("x = []\nx.pop()  # removes and returns 9", holds: .gives("9"), drifts: .gives("8")),
    .claim("x = []\nx.sort()  # sorts in place, returns None", holds: .nothing, drifts: .gives("[1]")),
    .claim("del x[0]  # ['x']", holds: .binds(["x": "['x']"]), drifts: .binds(["x": "['y']"])),
    .claim("del p.d['a']  # {'b': 1}", holds: .binds(["p": "{'b': 1}"]), drifts: .binds(["p": "{'c': 1}"])),
    .claim("d['k'] += 1  # 2", holds: .binds(["d['k']": "2", "d": "{}"]), drifts: .binds(["d['k']": "3", "d": "{}"])),
    .claim(
      "d['k'] += 1  # {'k': 2}", holds: .binds(["d['k']": "2", "d": "{'k': 2}"]),
      drifts: .binds(["d['k']": "3", "d": "{'k': 3}"])),
    .claim("p.n -= 1  # 2", holds: .binds(["p.n": "2", "p": "<P>"]), drifts: .binds(["p.n": "3", "p": "<P>"])),
    .claim(
      "nums[1:3] = [8, 9]  # [1, 8, 9, 4]", holds: .binds(["nums": "[1, 8, 9, 4]"], gives: "[8, 9]"),
      drifts: .binds(["nums": "[1, 8, 9]"], gives: "[8, 9]")),
    .claim(
      "nums[1] = [8]  # [8]", holds: .binds(["nums": "[1, [8]]"], gives: "[8]"),
      drifts: .binds(["nums": "[1, [9]]"], gives: "[9]")),
  ]

  @Test(arguments: sentences.flatMap(\.self))
  func `what is left in an object is stated`(_ c: ReadingCase) { #expect(c.reading == c.expected) }

  static let others: [ReadingCase] = [
    .remark("x = 5  # f(2) → 4", .binds(["x": "5", "f(2)": "5"], gives: "5")),
    .remark("f = itemgetter(1)  # f(x) -> int", .binds(["f(x)": "5"], gives: "itemgetter(1)")),
    .remark("f = itemgetter(1)  # f('b') → 'b'", .binds(["f('b')": "None"], gives: "itemgetter(1)")),
    .remark("f = itemgetter(1)  # f('b') → 'b'", .binds([:], gives: "itemgetter(1)")),
    .remark("def f(n):\n  return n  # f(2) → 2", .gives("3")),
    .remark("def f(n):\n  return n\n# 3 calls", .nothing),
    .remark("f = g\nwhile f(2):  # f(2) == 1", .binds(["f(2)": "0"], gives: "0")),
    .remark("nums = []\nnums.append(4)  # nums now contains 3", .binds(["nums": "[3, 4]"])),
    .remark("x = 5  # default, x = 10", .binds(["x": "5"], gives: "5")),
    .remark("x = 5  # was twice that, x == 10", .binds(["x": "5"], gives: "5")),
    .remark("x = 5  # if doubled, x is now 10", .binds(["x": "5"], gives: "5")),
    .remark("x = []\nx.find(3)  # finds and returns 5 records", .gives("[]")),
    .remark("x = []\nx.find(3)  # removes the first and returns it", .gives("[]")),
    .remark("d = {}\ndel d['a']  # 'a'", .binds(["d": "{'b': 'c'}"])),
    .remark("d = {}\ndel d['a']  # 5", .binds(["d": "{}"])),
    .remark("del d  # {}", .nothing),
    .remark("x = 5  # the width is 10 at most", .binds(["x": "5"], gives: "5")),
    .remark("x = 5  # x is the width", .binds(["x": "5"], gives: "5")),
    .remark("x = 5  # y = 3 would do too", .binds(["x": "5"], gives: "5")),
    .remark("timeout = 30  # default is 10", .binds(["timeout": "30"], gives: "30")),
    .remark("timeout = 30  # still 20 more than needed", .binds(["timeout": "30"], gives: "30")),
    .remark("timeout = 30  # seconds", .binds(["timeout": "30"], gives: "30")),
    .remark("n = 4  # 1 <= n <= 10", .binds(["n": "4"], gives: "4")),
    .remark("size = 4  # 4 KB pages", .binds(["size": "8"], gives: "8")),
    .remark("rate = r / 12  # 12 months", .binds(["rate": "0.5"], gives: "0.5")),
    .remark("xs = load()  # 100 rows", .binds(["xs": "[]"], gives: "[]")),
    .remark("k = 3  # number of neighbours", .binds(["k": "3"], gives: "3")),
    .remark("mode = 'r'  # 'r' or 'w'", .binds(["mode": "'r'"], gives: "'r'")),
    .remark("flag = True  # False to switch off", .binds(["flag": "True"], gives: "True")),
    .remark("total = 0  # start at 0", .binds(["total": "0"], gives: "0")),
    .remark("y = f(x)  # y depends on x", .binds(["y": "0"], gives: "0")),
    .remark("seed = 42  # any number", .binds(["seed": "42"], gives: "42")),
    .remark("a = b = []  # both names, one list", .binds(["a": "[]", "b": "[]"], gives: "[]")),
    .remark("port = 80  # 443 for TLS", .binds(["port": "80"], gives: "80")),
    .remark("depth = 3  # default: 10", .binds(["depth": "3"], gives: "3")),
    .remark("s = s[1:]  # drop index 0", .binds(["s": "'b'"], gives: "'b'")),
    .remark("lst = [1, 2]  # List", .binds(["lst": "[1, 2]"], gives: "[1, 2]")),
  ]

  @Test(arguments: others)
  func `what a value is for is no state`(_ c: ReadingCase) { #expect(c.reading == c.expected) }
}
