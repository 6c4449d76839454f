import Verification

@testable import Reporting

/// Four releases and a free-threaded one: ranges, changes and kinds of interpreter can be told apart.
let matrixReleases = releases("3.9", "3.10", "3.11", "3.12", "3.12t")

func rulings(_ rulings: Ruling...) -> [String: Ruling] {
  Dictionary(uniqueKeysWithValues: zip(matrixReleases.map(\.id), rulings))
}

/// A run for each of `matrixReleases`.
func runs(_ runs: Observation...) -> [String: Observation] {
  Dictionary(uniqueKeysWithValues: zip(matrixReleases.map(\.id), runs))
}

extension Observation {
  static let finished = Observation(way: .script, outcome: .finished)
  static let notRun = Observation(way: .script, outcome: .notRun)
  static let notCompiled = Observation(
    way: .script, outcome: .notCompiled, exception: Raised(type: "SyntaxError", mro: [], message: "invalid syntax"))

  static func raised(_ type: String) -> Observation {
    Observation(way: .script, outcome: .raised, exception: Raised(type: type, mro: [], message: "no such thing"))
  }
}

private let everyRun = runs(.finished, .finished, .finished, .finished, .finished)

let light = sample(
  "f\"{Shade.LIGHT}\"  # 'light'", question: "What does an f-string make of a string enum?", .varies, runs: everyRun,
  prose: prose,
  claim(
    10, "f\"{Shade.LIGHT}\"", states: "'light'", commentary: "its value", hedge: "usually", .varies,
    rulings(
      .holds("'light'"), .holds("'light'"), .holds("'light'", as: .prompt, only: true), .contradicted("'Shade.LIGHT'"),
      .contradicted("'Shade.LIGHT'"))))

/// Known to vary.
let knownToVary = {
  var report = light
  report.claims[0].acknowledged = "mixed-in `str` changed"
  return report
}()

let renamed = sample(
  "int(None)  # TypeError\nint(None)  # TypeError: no", number: 2, .reworded, runs: everyRun,
  claim(
    10, "int(None)", states: "TypeError", kind: .raises, .holds,
    rulings(
      .holds("TypeError: not a number"), .holds("TypeError: not a real number"), .holds("TypeError: not a real number"),
      .holds("TypeError: not a real number"), .holds("TypeError: not a real number"))),
  claim(
    11, "int(None)", states: "TypeError: no", kind: .raises, .reworded,
    rulings(
      .holds("TypeError: no"), .holds("TypeError: no"), .reworded("TypeError: maybe"), .reworded("TypeError: maybe"),
      .reworded("TypeError: maybe"))))

private func matched(_ line: Int) -> ClaimReport {
  claim(
    line, "go(\(line))", states: "\(line)", .holds,
    rulings(
      .unreached("the sample does not compile"), .holds("\(line)"), .holds("\(line)"), .holds("\(line)"),
      .holds("\(line)")))
}

let matching = sample(
  "match command:\n  case go: pass\ngo(12)  # 12\ngo(13)  # 13", question: "How is match more than a switch?",
  number: 3,
  .holds, runs: runs(.notCompiled, .finished, .finished, .finished, .finished), matched(12), matched(13))

let grouped = SampleReport(
  sample: Sample(
    id: "asyncio/groups#1", path: "Snippets/asyncio.md", section: "asyncio", question: "When do groups end?",
    level: nil,
    firstLine: 10, lastLine: 10, text: "log  # []", form: .script,
    directives: Directives(requires: ReleaseRange(from: ReleaseNumber("3.11"), through: nil)), outputs: []),
  status: .holds, reason: nil, runs: runs(.notRun, .notRun, .finished, .finished, .finished),
  claims: [
    claim(
      10, "log", states: "[]", .holds,
      rulings(
        .unreached("is written for 3.11+"), .unreached("is written for 3.11+"), .holds("[]"), .holds("[]"), .holds("[]")
      ))
  ])

let silent = sample(
  "# set up\nimport tomllib", question: "", number: 4, .unclaimed,
  runs: runs(.raised("ModuleNotFoundError"), .raised("ModuleNotFoundError"), .finished, .finished, .finished),
  prose: prose)

/// What a clock, an address and chance say is no matter of the release.
let noisy = sample(
  "now()  # 1.0", number: 5, .holds, runs: everyRun,
  claim(
    10, "now()", states: "1.0", .holds,
    rulings(.holds("1.1"), .holds("1.2"), .holds("1.3"), .holds("1.4"), .holds("1.5"))),
  claim(
    10, "x", states: "<X object>", .holds,
    rulings(
      .holds("<X object at 0x7f01>"), .holds("<X object at 0x7f02>"), .holds("<X object at 0x7f01>"),
      .holds("<X object at 0x7f02>"), .holds("<X object at 0x7f01>"))))

let alike = sample(
  "1  # 1", number: 6, .holds, runs: everyRun,
  claim(10, "1", states: "1", .holds, rulings(.holds("1"), .holds("1"), .holds("1"), .holds("1"), .holds("1"))))

/// Text that would be markup, commands of a terminal, or somebody's name.
let hostileMatrix = sample(
  "x = '</code></pre><script>alert(1)</script>'\nx | y  # `a` | <b>\u{1B}[2J",
  question:
    "Is <img src=x onerror=alert(1)> *safe*, @somebody? \"quoted\" 'so' & \u{202E}turned #1 [a](http://b) | bar",
  number: 7, .varies, runs: everyRun,
  claim(
    11, "x | y", states: "`a` | <b>\u{1B}[2J", commentary: "</details><script>alert(2)</script>\\", .varies,
    rulings(
      .holds("`a` | <b>"), .holds("`a` | <b>"), .contradicted("\"><script>alert(3)</script>\n<!-- -->\r\u{7}"),
      .contradicted("\"><script>alert(3)</script>\n<!-- -->\r\u{7}"),
      .contradicted("\"><script>alert(3)</script>\n<!-- -->\r\u{7}"))))

/// Two sentences name a release: one that is changed in, and one that is none of ours.
private let prose = [
  passage(
    5,
    """
    Mixing in `str` was never easy. Its `__format__` was changed in 3.12, as
    `__str__` was in 3.11! Version 13.12.1 is none of ours.
    """)
]

/// A passage that begins on this line, its code between backquotes.
func passage(_ line: Int, _ text: String) -> Passage {
  let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init).enumerated()
  return Passage(line: line, pieces: pieces.map { $0.offset % 2 == 0 ? .words($0.element) : .code($0.element) })
}
