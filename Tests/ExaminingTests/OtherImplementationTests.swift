import Testing
import Verification

@testable import Examining

/// What CPython alone does says nothing of PyPy; what the language promises does.
@Suite struct OtherImplementationTests {
  static let lines: [(code: String, stated: String, came: Visit, reason: Reason.Difference?)] = [
    (
      "gc.is_tracked(1)", "False", .raises("AttributeError", "module 'gc' has no attribute 'is_tracked'"),
      .lacks("gc.is_tracked")
    ),
    (
      "sys.getsizeof([])", "56", .raises("TypeError", "getsizeof(...)\n  Return the size"), .lacks("sys.getsizeof")
    ),
    ("gc.collect() > 1", "True", .raises("TypeError", "'>' not supported"), .lacks("gc.collect")),
    ("'a' + 1", "TypeError: can only", .raises("TypeError", "unsupported"), .words("TypeError: unsupported")),
    // The language's own: another value, another exception, a module of the author's.
    ("ref() is None", "True", .gives("False"), nil), ("f()", "KeyError", .raises("ValueError"), nil),
    ("mine.f()", "1", .raises("AttributeError", "module 'mine' has no attribute 'f'"), nil),
  ]

  @Test(arguments: lines) func `what CPython alone has is not asked of PyPy`(
    _ code: String, _ stated: String, _ came: Visit, _ difference: Reason.Difference?
  ) throws {
    func verdict(_ implementation: String) throws -> Verdict? {
      let stub = Stub("3.9", implementation: implementation) { .seen([0: came], in: $0) }
      let kind: Claim.Kind = stated.contains("Error") ? .raises : .value
      return try Examiner(stub).examine(read(code, .stating(stated, kind, code: code))).rulings[0]?.verdict
    }
    let onPyPy = try verdict("PyPy")
    if let difference {
      #expect(onPyPy == .unreached(.otherImplementation("PyPy", difference)))
    } else {
      #expect(Word(onPyPy) == .contradicted)
    }
    #expect([.contradicted, .reworded].contains(Word(try verdict("CPython"))))
  }

  @Test func `a sample that ends for want of what CPython alone has does not fail`() throws {
    let raised = Raised.type("AttributeError", "module 'sys' has no attribute 'getrefcount'", line: 1)
    let stub = Stub("3.9", implementation: "PyPy") { .ended(raised, in: $0) }
    let examination = try Examiner(stub).examine(read("sys.getrefcount(x)\nf()", .stating("1", line: 2)))
    let reason = Reason.otherImplementation("PyPy", .lacks("sys.getrefcount"))
    #expect(examination.obstacle == Obstacle(reason: reason, line: 1))
    #expect(examination.rulings[0]?.verdict == .unreached(reason))
  }

  @Test(arguments: [("# in CPython", Word.unreached), ("# as always", .contradicted)])
  func `what a sample that names CPython states is stated for that`(_ comment: String, _ word: Word) throws {
    let stub = Stub("3.9", implementation: "PyPy") { .seen([0: .gives("False")], in: $0) }
    #expect(try Examiner(stub).examine(read("f() \(comment)", .stating("True"))).words == [word])
  }
}
