import Testing
import Verification

@testable import Reporting

@Suite struct TextReporterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var releases: [Release] = threeReleases
    var style = Style.plain
    var verbosity = Verbosity.normal
    var failsOn = Set<Concern>.usual
    var strayRecords = 0
    let documents: [DocumentReport]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "nothing-drifted", documents: [document(holding)]),
    Case(name: "one-release", releases: releases("3.12"), documents: [document(drifted(["3.12"]))]),
    Case(name: "every-release", documents: [document(drifted(["3.11", "3.12", "3.13"]))]),
    Case(
      name: "colour", style: Style(colour: true), documents: [document(drifted(["3.11", "3.12", "3.13"]), varying)]),
    Case(
      name: "links", style: Style(colour: false, links: .files(host: "desk", folder: "/home/a b")),
      documents: [document(drifted(["3.11", "3.12", "3.13"]))]),
    Case(
      name: "links-to-addresses",
      style: LinkTemplate("https://host/{path}#L{line}").map { Style(colour: false, links: .addresses($0)) } ?? .plain,
      documents: [document(drifted(["3.11", "3.12", "3.13"]))]),
    Case(name: "varies", documents: [document(varying)]),
    Case(name: "drifted-and-changed", documents: [document(driftedAndChanged)]),
    Case(name: "comment-below", releases: releases("3.12"), documents: [document(commentBelow)]),
    Case(name: "output-box", documents: [document(outputBox)]),
    Case(name: "reworded", documents: [document(reworded)]),
    Case(name: "depends-on-way", documents: [document(dependent)]),
    Case(name: "not-reached", documents: [document(unreached(1), unreached(2), partly, missingPackage)]),
    Case(name: "ran-and-not-reached", verbosity: .verbose, documents: [document(unseen)]),
    Case(name: "strict", failsOn: .strict, documents: [document(unreached(1), partly, unclaimed)]),
    Case(name: "broken-sample", documents: [document(broken)]),
    Case(name: "hostile-text", releases: releases("3.12"), documents: [document(hostile)]),
    Case(name: "long-values", releases: releases("3.12"), documents: [document(long)]),
    Case(name: "wide-characters", releases: releases("3.12"), documents: [document(wide)]),
    Case(
      name: "verbose", verbosity: .verbose,
      documents: [document(holding, varying, drifted(["3.11", "3.12", "3.13"]), unreached(2), partly, unclaimed)]),
    Case(name: "quiet", verbosity: .quiet, documents: [document(holding, varying)]),
    Case(name: "quiet-and-nothing-drifted", verbosity: .quiet, documents: [document(holding)]),
    Case(name: "empty-bank", documents: []),
    Case(name: "news", strayRecords: 2, documents: [document(changed, edited, unrecorded, acknowledged)]),
    Case(name: "acknowledged-verbose", verbosity: .verbose, documents: [document(acknowledged)]),
  ]

  @Test(arguments: cases) func `the report for a person reads as recorded`(_ c: Case) throws {
    var reporter = TextReporter(style: c.style, verbosity: c.verbosity, failsOn: c.failsOn)
    var text = reporter.begin(releases: c.releases)
    for document in c.documents { text += reporter.add(document) }
    reporter.add(strayRecords: c.strayRecords)
    text += reporter.end(seconds: 1.2345)
    try expectGolden(text, "\(c.name).txt")
  }
}

/// Three releases, so that ranges of them can be told apart.
let threeReleases = releases("3.11", "3.12", "3.13")

private func everywhere(_ ruling: Ruling) -> [String: Ruling] { ["3.11": ruling, "3.12": ruling, "3.13": ruling] }

private let holding = sample(
  "print(add(1))  # [1]", .holds, claim(10, "print(add(1))", states: "[1]", .holds, everywhere(.holds("[1]"))))

private let changed = {
  var report = holding
  report.standing = .recorded
  report.news = [
    News(
      line: 10, subject: "print(add(1))  # [1]", releases: ["3.12", "3.13"], since: nil, was: "[1] (contradicted)",
      now: "as stated", isDrift: false),
    News(
      line: 10, subject: "what it prints", releases: ["3.13"], since: "3.12", was: "nothing", now: "\u{1B}[2J",
      isDrift: true),
  ]
  return report
}()

/// What is stated of a claim and what is on record of it changed in one: told once.
private let driftedAndChanged = {
  var report = drifted(["3.12", "3.13"])
  report.standing = .recorded
  report.news = [
    News(
      line: report.claims[0].claim.line, claim: report.claims[0].claim.id, subject: "print(add(2))  # [2]",
      releases: ["3.13"], since: nil, was: "as stated", now: "[1, 2] (contradicted)", isDrift: true)
  ]
  return report
}()

private let edited = holding.standing(.edited)
private let unrecorded = holding.standing(.unrecorded)

private let acknowledged = {
  var report = varying
  report.claims[0].acknowledged = "3.12 folds constants"
  return report.standing(.recorded)
}()

extension SampleReport {
  fileprivate func standing(_ standing: RecordStanding) -> SampleReport {
    var report = self
    report.standing = standing
    return report
  }
}

private func drifted(_ ids: [String]) -> SampleReport {
  sample(
    """
    def add(x, xs=[]):
      xs.append(x); return xs
    add(1)
    print(add(2))  # [2] — a fresh list
    """, .drifted,
    claim(
      13, "print(add(2))", states: "[2]", commentary: "a fresh list", .drifted,
      Dictionary(uniqueKeysWithValues: ids.map { ($0, .contradicted("[1, 2]")) })))
}

private let varying = sample(
  "import sys\nsys.getsizeof([])  # 56", question: "How big is an empty list?", .varies,
  claim(
    11, "sys.getsizeof([])", states: "56", .varies,
    ["3.11": .holds("56"), "3.12": .contradicted("64"), "3.13": .contradicted("64")]))

private let commentBelow = sample(
  """
  print(
    add(2),
    add(3),
  )
  # [2] [3]
  """, .drifted,
  ClaimReport(
    claim: Claim(
      line: 14, lastLine: 14, kind: .stdout, source: .commentBelow, code: "print( add(2), add(3), )",
      target: .lines(1...4), stated: "[2] [3]", form: "comment below"),
    verdict: .drifted, rulings: ["3.12": .contradicted("[2, 3] [2, 3]\n")]))

private let outputBox = sample(
  "for c in D.__mro__:\n  print(c)", question: "In which order are bases asked?", .drifted,
  ClaimReport(
    claim: Claim(
      line: 15, lastLine: 22, kind: .output, source: .outputBlock, code: "", target: .sample,
      stated: "D\nB\nA\nC\nobject\nthe end\nof\nall", form: "output box"),
    verdict: .drifted,
    rulings: [
      "3.11": .contradicted("D\nB\nC\nA\nobject\nthe end\nof\nall\n"),
      "3.12": .contradicted("D\nB\nC\nA\nobject\nthe end\nof\nall\n"), "3.13": .contradicted(""),
    ]))

private let reworded = sample(
  #"int("x")  # ValueError: not a number"#, .reworded,
  claim(
    10, #"int("x")"#, states: "ValueError: not a number", kind: .raises, .reworded,
    [
      "3.11": .holds("ValueError: not a number"), "3.12": .holds("ValueError: not a number"),
      "3.13": .reworded("ValueError: invalid literal for int() with base 10: 'x'"),
    ]))

private let dependent = sample(
  "a = 257; b = 257\na is b  # False", .holds,
  claim(11, "a is b", states: "False", .holds, everywhere(.holds("False", as: .prompt, only: true))))

private func unreached(_ number: Int) -> SampleReport {
  sample(
    "frame.head()  # 3", number: number, .unreached, reason: "uses `frame`, which no sample of its question defines",
    claim(10, "frame.head()", states: "3", .unreached, everywhere(.unreached("the sample was not run"))))
}

private let missingPackage = sample(
  "import numpy", number: 4, .unreached, reason: "needs numpy, which is not installed")

private let partly = sample(
  "if False:\n  print(1)  # 1", number: 3, .holds,
  claim(11, "print(1)", states: "1", .unreached, everywhere(.unreached("its line was not run"))))

private let unseen = sample(
  "p.move()  # p.x is now 3", number: 6, .unreached,
  claim(10, "p.move()", states: "3", .unreached, everywhere(.unreached("the value of `p.x` was not seen"))))

private let unclaimed = sample("x = 1", number: 5, .unclaimed)

private let broken = sample(
  "import asyncore", .varies, reason: "raises what the answer does not announce",
  runs: [
    "3.11": Observation(way: .script, outcome: .finished),
    "3.12": Observation(
      way: .script, outcome: .raised,
      exception: Raised(type: "ModuleNotFoundError", mro: [], message: "No module named 'asyncore'")),
    "3.13": Observation(way: .script, outcome: .crashed(11)),
  ])

private let hostile = sample(
  "print(x)\t# \u{1B}[2J1", question: "Is \u{202E}this\u{202C} safe?\u{7}", .drifted,
  claim(10, "print(x)", states: "\u{1B}[2J1", .drifted, ["3.12": .contradicted("\u{1B}]0;title\u{7}\r\u{9B}31m")]))

private let long = sample(
  "f()", .drifted,
  claim(
    10, "f()", states: String(repeating: "a", count: 400) + "b" + String(repeating: "a", count: 400), .drifted,
    ["3.12": .contradicted(String(repeating: "a", count: 400) + "c" + String(repeating: "a", count: 900))]))

private let wide = sample(
  "print(\"日本語\", \"e\u{301}\")  # 日本 é", .drifted,
  claim(10, "print(\"日本語\", \"e\u{301}\")", states: "日本 é", .drifted, ["3.12": .contradicted("日本語 e\u{301}")]))
