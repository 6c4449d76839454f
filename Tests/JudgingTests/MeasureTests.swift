import Testing
import Verification

@testable import Judging

struct MeasureTests {
  static let cases: [Case] = [
    Case("less than 400,000", .stdout, .prints("312842"), verdict: .holds),
    Case("Less than 400,000", .stdout, .prints("400000"), verdict: .contradicted),
    Case("more than 3", .value, .value("5"), verdict: .holds), Case("> 0", .value, .value("0"), verdict: .contradicted),
    Case("> 0", .value, .value("0.5"), verdict: .holds),
    Case("at least 2", .value, .value("2"), verdict: .holds), Case("<= 5", .value, .value("6"), verdict: .contradicted),
    Case("≤ 5", .value, .value("5"), verdict: .holds),
    Case("between 1 and 6", .value, .value("4"), verdict: .holds),
    Case("between 1 and 6", .value, .value("7"), verdict: .contradicted),
    Case("1-6", .value, .value("4"), verdict: .holds),
    Case("~56 bytes", .size, .value("64"), verdict: .holds),
    Case("~56 bytes", .size, .value("128"), verdict: .contradicted),
    Case("8MB", .size, .value("8448728"), verdict: .holds, hedge: "~"),
    Case("~8MB in memory", .size, .value("None"), verdict: .unreached),
    Case("56 bytes", .size, .prints("56 bytes"), verdict: .holds),
    Case("~1s", .timing, .takes(1.002), verdict: .holds), Case("~1s", .timing, .takes(3), verdict: .contradicted),
    Case("under 1s", .timing, .takes(0.2), verdict: .holds),
    Case("under 1s", .timing, .takes(2), verdict: .contradicted),
    Case("1 second", .timing, .takes(1.1), verdict: .holds, hedge: "about"),
    Case("instant", .timing, .takes(0), verdict: .unreached),
    Case("about 0.05 s", .stdout, .prints("0.0612"), verdict: .holds),
    Case("roughly 56", .value, .value("60"), verdict: .holds), Case("56", .value, .value("60"), verdict: .contradicted),
    Case("~1s", .timing, .prints("1.0021"), verdict: .holds),
    Case("~1s", .timing, .prints("9.0021"), verdict: .contradicted),
    Case("~1s", .timing, .raises("TypeError"), verdict: .contradicted),
    Case("1000", .value, .value("1010"), verdict: .holds, hedge: "approximately"),
    Case("1 million", .value, .value("1000000"), verdict: .holds, hedge: "~"),
  ]

  @Test(arguments: cases) func `figures and limits leave the room that the author leaves`(_ c: Case) {
    #expect(Case.Expected(c.judged) == c.verdict, "\(String(describing: c.judged))")
  }
}
