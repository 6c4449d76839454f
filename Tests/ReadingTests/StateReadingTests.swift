import Testing
import Verification

@Suite struct StateReadingTests {
  static let states: [[ReadingCase]] = [
    .claim(
      "d['k'] = 4  # d['k'] is now 4", holds: .binds(["d": "{'j': (1, 2), 'k': 4}"], gives: "4"),
      drifts: .binds(["d": "{'j': 4, 'k': 5}"], gives: "5")),
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

  static let others: [ReadingCase] = [
    .remark("x = 5  # the width is 10 at most", .binds(["x": "5"], gives: "5")),
    .remark("x = 5  # x is the width", .binds(["x": "5"], gives: "5")),
    .remark("x = 5  # y = 3 would do too", .binds(["x": "5"], gives: "5")),
    .remark("timeout = 30  # default is 10", .binds(["timeout": "30"], gives: "30")),
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
