import Testing
import Verification

@testable import Examining

@Suite struct PageTests {
  private func makers(of name: String, on boxes: [String]) -> [Int] {
    Page(boxes.map { read($0) }).makers(of: name, at: boxes.count).sorted()
  }

  static let pages: [(boxes: [String], name: String, makers: [Int])] = [
    (["import os", "x = 1", "y = 2"], "x", [1]), (["x = 1", "x = 2"], "x", [1]),
    (["x = 1", "x = x + 1"], "x", [0, 1]),
    (["x = 1", "x += 1"], "x", [0, 1]), (["xs = []", "xs.append(1)", "print(xs)"], "xs", [0, 1]),
    (["d = {}", "d['a'] = 1", "del d['a']"], "d", [0, 1, 2]), (["x = 1", "del x"], "x", [0, 1]),
    (["class A:\n    pass", "A.size = 1"], "A", [0, 1]),
    (["import random", "xs = [1]", "random.shuffle(xs)"], "xs", [0, 1, 2]),
    // What a function needs is there when it is called.
    (["def f():\n    return y", "y = 2", "z = 3"], "f", [0, 1]), (["y = 1", "x = y"], "x", [0, 1]),
    (["def len(x):\n    return 3", "n = len('abcd')"], "n", [1]),
    (["if ready:\n    x = 1", "for i in x:\n    pass"], "i", [0, 1]),
    // A name within a function or a string is not the page's, nor is an attribute.
    (["def f():\n    x = 1", "s = 'x = 1'", "s.x = 2"], "x", []), (["f(x=1)"], "x", []),
    (["from math import pi", "r = 2", "area = pi * r ** 2"], "area", [0, 1, 2]),
    (["x = 1", "def x():\n    pass"], "x", [1]), (["with open(p) as f:\n    pass"], "f", [0]),
  ]

  @Test(arguments: pages) func `what a name holds is made by the boxes that bind or change it, and by what they need`(
    _ boxes: [String], _ name: String, _ makers: [Int]
  ) {
    #expect(self.makers(of: name, on: boxes) == makers)
  }

  @Test func `a sample goes on from those that it is marked to go on from, over any number`() {
    let goesOn = Directives(continues: true)
    let page = Page([
      read("a = 1"), read("b = 1"), read("skipped", directives: Directives(skip: "no")),
      read("c = 1", directives: goesOn),
      read("d = 1", directives: goesOn),
    ])
    #expect(page.start(of: 4) == [1, 3])
    #expect(page.start(of: 1).isEmpty)
  }

  @Test func `nothing goes on from what stands above a sample that begins anew`() {
    let page = Page([
      read("x = 1"), read("x = 2", directives: Directives(fresh: true)), read("y = x"), read("print(x)"),
      read("print(y)", directives: Directives(fresh: true)),
    ])
    #expect(page.makers(of: "x", at: 3) == [1])
    #expect(page.makers(of: "y", at: 4).isEmpty)
    #expect(page.states(before: 1).isEmpty && page.states(before: 4).isEmpty)
    #expect(page.states(before: 3).map(\.samples) == [[1], [1, 2]])
    #expect(page.states(before: 3).map(\.isNamed) == [true, false])
  }

  @Test func `a page is gone on from across headings where its author says so`() {
    let page = Page([read("x = 1"), read("x += 1", directives: Directives(continues: true))])
    #expect(page.start(of: 1) == [0])
  }

  @Test func `what does not let the sample be reached is left out`() throws {
    let stub = Stub { ask in
      ask.parts.count > 1
        ? Observation(way: ask.way, outcome: .timedOut) : .ended(.type("NameError", missing: "x"), in: ask)
    }
    let page = Page([read("while True:\n    x = 1"), read("x", .stating("1"))])
    let examination = try Examiner(stub).examine(1, on: page)
    #expect(examination.obstacle?.reason == .lacks(.name("x")))
  }

  /// A run takes as long as its parts together; what comes of one says how often each was run.
  private static func page(of seconds: [Double], _ samples: [ReadSample]) -> (page: Page, stub: Stub) {
    let texts = samples.map(\.program.source)
    let stub = Stub(timeLimit: 10) { ask in
      let parts = ask.parts.map(\.program.source)
      let missing = texts.first.map { !parts.contains($0) } ?? false
      var seen =
        missing && parts.last != "1"
        ? Observation.ended(.type("NameError", missing: "x"), in: ask) : .seen([0: .gives("2")], in: ask)
      seen.seconds = parts.reduce(0) { $0 + (texts.firstIndex(of: $1).map { seconds[$0] } ?? 0) }
      return seen
    }
    return (Page(samples), stub)
  }

  @Test func `what takes long is not run again for each sample below it that needs it`() throws {
    let samples = [read("x = slow()"), read("x + 1", .stating("3")), read("x + 2", .stating("2"))]
    let (page, stub) = Self.page(of: [6, 0.1, 0.1], samples)
    let examinations = try (0..<3).map { try Examiner(stub).examine($0, on: page) }
    #expect(examinations[1].rulings[0]?.verdict == .unreached(.lacks(.slowState(name: "x", seconds: 5))))
    #expect(examinations[1].words == [.unreached] && examinations[2].words == [.unreached])
    #expect(stub.asks.count { $0.parts.contains { $0.program.source == "x = slow()" } } == 1)
    #expect(!examinations[1].standsFirm)
  }

  @Test func `what takes its time is run again, and so is what an author goes on from`() throws {
    let quick = Self.page(of: [4, 0.1], [read("x = slow()"), read("x + 1", .stating("2"))])
    _ = try Examiner(quick.stub).examine(0, on: quick.page)
    #expect(try Examiner(quick.stub).examine(1, on: quick.page).words == [.holds])
    let marked = [read("x = slow()"), read("x + 1", .stating("2"), directives: Directives(continues: true))]
    let slow = Self.page(of: [8, 0.1], marked)
    _ = try Examiner(slow.stub).examine(0, on: slow.page)
    #expect(try Examiner(slow.stub).examine(1, on: slow.page).words == [.holds])
  }

  @Test
  func
    `what has to do with the names of a sample and takes too long is not reached, what merely stands above it does not matter`()
    throws
  {
    func examined(_ code: String) throws -> Examination {
      let stub = Stub(timeLimit: 10) { ask in
        var seen = Observation.seen([0: .gives("2")], in: ask)
        seen.seconds = ask.parts.contains { $0.program.source.contains("slow") } ? 9 : 0.1
        return seen
      }
      let page = Page([read("x = slow()"), read(code, .stating("3"))])
      _ = try Examiner(stub).examine(0, on: page)
      return try Examiner(stub).examine(1, on: page)
    }
    #expect(try examined("x").rulings[0]?.verdict == .unreached(.lacks(.slowState(name: nil, seconds: 5))))
    let other = try examined("y = 2\ny")
    #expect(other.words == [.contradicted])
  }

  @Test func `a module is imported where the box that imports it takes too long`() throws {
    let slow = Page([read("import re\nslow()"), read("re.sub('a', 'b', 'a')", .stating("'b'"))])
    let stub = Stub(timeLimit: 10) { ask in
      let isThere = ask.parts.contains { $0.program.source.hasPrefix("import re") }
      var seen =
        isThere
        ? Observation.seen([0: .gives("'b'")], in: ask) : .ended(.type("NameError", missing: "re"), in: ask)
      seen.seconds = ask.parts.contains { $0.program.source.contains("slow") } ? 9 : 0.1
      return seen
    }
    let examiner = Examiner(stub)
    _ = try examiner.examine(0, on: slow)
    #expect(try examiner.examine(1, on: slow).words == [.holds])
  }

  @Test func `a page of any length is read in time that grows with it`() {
    let long = Page((0..<4_000).map { read("x\($0) = \($0 == 0 ? "0" : "x\($0 - 1)")\nprint(x\($0))") })
    #expect(long.makers(of: "x3999", at: 4_000).count == 256)
    #expect(long.makers(of: "x1", at: 4_000) == [0, 1])
  }
}
