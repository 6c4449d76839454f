import Testing
import Verification

@testable import Caching

@Suite struct KnownDocumentTests {
  private static let raised = Raised(
    type: "KeyError", mro: ["KeyError", "LookupError"], message: "'x'", line: 3, missing: nil)
  private static let outcomes: [Outcome] = [
    .finished, .raised, .exited(3), .timedOut, .outOfMemory, .tooMuchOutput, .crashed(11), .notCompiled, .notRun, .lost,
    .tooLong(mebibytes: 16),
  ]
  private static let range = ReleaseRange(from: ReleaseNumber(major: 3, minor: 8), through: nil)
  private static let reasons: [Reason] = [
    .endedBefore(.raised, raised), .ended(.timedOut, line: 4, nil), .doesNotCompile("x"), .doesNotRepeat(.day("d")),
    .doesNotRepeat(.address("a")), .doesNotRepeat(.runs("1", "2")), .dependsOnMachine("m"), .seenInPart, .showsNoValue,
    .notSeen(subject: "s"), .sizeNotMeasured, .timeNotMeasured, .overBudget(seconds: 7.5), .statedFor(range),
    .writtenFor(range), .skipped("why"), .lacks(.name("n")), .lacks(.unmadeName("u")), .lacks(.package(nil)),
    .lacks(.package("p")), .lacks(.input), .lacks(.file("f")), .lacks(.network), .lacks(.terminal), .lacks(.socket),
    .lacks(.permission("no")), .lacks(.remade("n", by: "m")), .amongForeignLines, .listsNames,
    .otherImplementation("PyPy", .lacks("gc.freeze")), .otherImplementation("PyPy", .words("no")),
    .otherImplementation("PyPy", .statedForCPython),
  ]
  private static let verdicts: [Verdict] =
    [
      .holds(actual: "1", comparison: Agreement("text", leavesRoom: true, isOfTime: true)), .reworded(actual: "é"),
      .contradicted(actual: ""),
    ] + reasons.map(Verdict.unreached)

  private static func claim(_ number: Int, _ verdict: Verdict) -> ClaimReport {
    let targets: [Claim.Target] = [.lines(2...3), .header(4), .sample, .printedOrValue(1...1)]
    let certainties: [Claim.Certainty] = [.definite, .ifConfirmed, .ifContradicted]
    var claim = Claim(
      line: number, lastLine: number + 1, kind: .raises, source: .prose, code: "f(\(number))",
      target: targets[number % 4],
      stated: "stated\n\(number)", commentary: "c", hedge: nil, subject: "s", releases: range, form: "form",
      certainty: certainties[number % 3], answer: .sameKind)
    claim.id = Claim.ID(number)
    claim.span = Span(pieces: [3..<9, 12..<14], start: .init(line: 1, column: 2), end: .init(line: 2, column: 3))
    claim.spellings = ["a", "b"]
    claim.spellingSpans = [Span(pieces: [0..<1], start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))]
    claim.rejected = ["r"]
    claim.manner = [.anyOrder]
    claim.isEquated = true
    claim.isRecorded = number % 2 == 0
    claim.deniesEarlierReleases = number % 2 == 1
    var report = ClaimReport(
      claim: claim, verdict: .varies,
      rulings: [
        "3.8": Ruling(
          verdict: verdict, way: .prompt, otherWay: true, actualOtherwise: "o", repeats: false, doubt: "d"),
        "3.9": Ruling(verdict: verdict, way: .script),
      ])
    report.acknowledged = number == 1 ? "known" : nil
    return report
  }

  private static var document: KnownDocument {
    var origin = Origin()
    origin.append(.init(text: 0..<4, bytes: 10..<14, start: .init(line: 5, column: 1)))
    let runs = outcomes.enumerated().map { index, outcome in
      var seen = Observation(
        way: .script, outcome: outcome, seconds: 0.25, stdout: "out\u{0}", stderr: "err", exception: raised, line: index
      )
      seen.share = index == 3 ? 2 : nil
      seen.endsAlike = index != 1
      return ("3.\(index)", seen)
    }
    var sample = SampleReport(
      sample: Sample(
        id: "s/q#1", path: "bank.md", section: "s", question: "q?", level: "junior", firstLine: 5, lastLine: 9,
        text: "x = 1", form: .session, directives: Directives(varies: "why"), outputs: [], origin: origin),
      status: .varies, reason: .lacks(.input), runs: Dictionary(uniqueKeysWithValues: runs),
      claims: verdicts.enumerated().map { claim($0, $1) })
    sample.standing = .edited
    sample.news = [
      News(line: 6, subject: "prints", releases: ["3.8"], since: "3.7", was: "a", now: "b", isDrift: true)
    ]
    sample.failure = .init(reason: .doesNotCompile("x"), line: 2, releases: ["3.9", "3.8"], isStale: true)
    return KnownDocument(
      report: DocumentReport(path: "bank.md", samples: [sample]), notices: ["bank.md:1: look"],
      records: ["s": .init(digest: "digest", recorded: 1, all: 3), "t": .init(digest: "", recorded: 0, all: nil)])
  }

  @Test func `all that a report tells comes back as it was`() throws {
    let document = Self.document
    let back = try #require(KnownDocument(packed: document.packed, path: "bank.md"))
    let (old, new) = (try #require(document.report.samples.first), try #require(back.report.samples.first))
    #expect(new.sample == old.sample)
    #expect(new.status == old.status)
    #expect(new.reason == old.reason)
    #expect(new.runs == old.runs)
    #expect(new.claims.map(\.claim) == old.claims.map(\.claim))
    #expect(new.claims.map(\.rulings) == old.claims.map(\.rulings))
    #expect(new.claims.map(\.verdict) == old.claims.map(\.verdict))
    #expect(new.claims.map(\.acknowledged) == old.claims.map(\.acknowledged))
    #expect(new.standing == old.standing)
    #expect(new.news == old.news)
    #expect(new.failure == old.failure)
    #expect(back.notices == document.notices)
    #expect(back.records == document.records)
  }

  @Test func `what is cut or goes on is nothing`() {
    let bytes = Self.document.packed
    for count in stride(from: 0, to: bytes.count, by: 97) {
      #expect(KnownDocument(packed: Array(bytes.prefix(count)), path: "bank.md") == nil)
    }
    #expect(KnownDocument(packed: bytes + [0], path: "bank.md") == nil)
  }
}
