import Extraction
import Reporting
import Testing

@testable import verify

@Suite struct OptionsParsingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let options: Options

    init(_ line: String, _ set: (inout Options) -> Void) {
      arguments = line.split(separator: " ").map(String.init)
      var options = Options()
      set(&options)
      self.options = options
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases: [Case] = [
    Case("") { _ in },
    Case("a.md b") { $0.paths = ["a.md", "b"] },
    Case("--section gotchas --section=data") { $0.sections = ["gotchas", "data"] },
    Case("--question why --level senior") { ($0.questions, $0.levels) = (["why"], ["senior"]) },
    Case("--python 3.8,3.9 --python pypy3.9") { $0.pythons = ["3.8", "3.9", "pypy3.9"] },
    Case("--jobs 4 --timeout 0.5 --memory 512M") { ($0.jobs, $0.timeout, $0.memory) = (4, 0.5, 512 << 20) },
    Case("--memory 33554432") { $0.memory = 32 << 20 },
    Case("--memory=2g") { $0.memory = 2 << 30 },
    Case("--format json --output out.json") { ($0.format, $0.output) = (.json, "out.json") },
    Case("--report junit=out.xml --report=json=a=b") {
      $0.reports = [ReportFile(format: .junit, path: "out.xml"), ReportFile(format: .json, path: "a=b")]
    },
    Case("--link https://host/{path}") { $0.link = LinkTemplate("https://host/{path}") },
    Case("--output=a=b") { $0.output = "a=b" },
    Case("-v --strict") { ($0.verbosity, $0.failOn) = (.verbose, .strict) },
    Case("--fail-on doubtful,failed --fail-on way") { $0.failOn = [.doubtful, .failed, .way] },
    Case("--fail-on reworded --strict") { $0.failOn = Set(Concern.allCases) },
    Case("--fail-on none watch") { ($0.subcommand, $0.failOn) = (.watch, []) },
    Case("--strict=false --cold=true") { $0.cold = true },
    Case("-v -q") { $0.verbosity = .quiet },
    Case("--sandbox none") { $0.sandbox = .none },
    Case("--site-packages a --site-packages=b --requirements c --allow-net") {
      ($0.sitePackages, $0.requirements, $0.allowsNetwork) = (["a", "b"], ["c"], true)
    },
    Case("--fresh --timezone CET-1CEST") { ($0.fresh, $0.timeZone) = (true, "CET-1CEST") },
    Case("list --section data a.md") { ($0.subcommand, $0.sections, $0.paths) = (.list, ["data"], ["a.md"]) },
    Case("--format json list") { ($0.subcommand, $0.format) = (.list, .json) },
    Case("accept a.md gotchas/why#1 --acknowledge known --dry-run") {
      ($0.subcommand, $0.paths) = (.accept, ["a.md", "gotchas/why#1"])
      ($0.acknowledge, $0.dryRun) = ("known", true)
    },
    Case("--news --expectations kept") { ($0.news, $0.expectations) = (true, "kept") },
    Case("pythons --format json") { ($0.subcommand, $0.format) = (.pythons, .json) },
    Case("list list") { ($0.subcommand, $0.paths) = (.list, ["list"]) },
    Case("-- list --strict") { $0.paths = ["list", "--strict"] },
    Case("a.md list") { $0.paths = ["a.md", "list"] },
    Case("list -- --strict") { ($0.subcommand, $0.paths) = (.list, ["--strict"]) },
    Case("-") { $0.paths = ["-"] },
    Case("help") { $0.answer = .help },
    Case("help list") { ($0.subcommand, $0.answer) = (.list, .help) },
    Case("--exclude a --exclude=b/ --hidden --stdin-name x.md -") {
      ($0.reach, $0.inputName, $0.paths) = (Reach(excluded: ["a", "b/"], readsHidden: true), "x.md", ["-"])
    },
    Case("--last-failed --fail-fast") { ($0.onlyLastFailed, $0.failsFast) = (true, true) },
    Case("list -h") { ($0.subcommand, $0.answer) = (.list, .help) },
    Case("--version --help") { $0.answer = .version },
  ]

  @Test(arguments: cases) func `arguments become options`(_ c: Case) throws {
    #expect(try Options(arguments: c.arguments) == c.options)
  }

  static let mistakes: [(line: String, message: String)] = [
    ("--sectoin x", #"unknown flag "--sectoin"; did you mean "--section"?"#),
    ("-verbose", #"unknown flag "-verbose"; did you mean "--verbose"?"#),
    ("-vq", #"unknown flag "-vq"; "verify --help" lists them"#),
    (
      "--format jsno",
      #""jsno" is no value for "--format", which takes text, json, jsonl, junit, sarif, github, gitlab, rdjson, tap, markdown, concise or html; did you mean "json"?"#
    ),
    (
      "--format yaml matrix",
      #""yaml" is no value for "--format", which takes text, json, markdown or html"#
    ),
    (
      "matrix --format htm",
      #""htm" is no value for "--format", which takes text, json, markdown or html; did you mean "html"?"#
    ),
    ("show --format json", #""verify show" does not take "--format""#),
    (
      "--sandbox nun", #""nun" is no value for "--sandbox", which takes best, namespaces, landlock, bubblewrap or none"#
    ),
    (
      "--fail-on drfted",
      #""drfted" is no value for "--fail-on", which takes drifted, varies, doubtful, failed, unreached, unclaimed, "#
        + #"reworded, way, all or none; did you mean "drifted"?"#
    ),
    ("list --format html", #""html" is no value for "--format", which takes text or json"#),
    (
      "--report junti=out.xml",
      #""junti=out.xml" is no value for "--report", which takes text, json, jsonl, junit, sarif, github, gitlab, rdjson, tap, markdown, concise or html; did you mean "junit"?"#
    ),
    (
      "--report out.xml",
      #""out.xml" is no value for "--report", which takes a format and a file, such as json=report.json"#
    ),
    (
      "--report junit=",
      #""junit=" is no value for "--report", which takes a format and a file, such as json=report.json"#
    ),
    (
      "matrix --report junit=a",
      #""junit=a" is no value for "--report", which takes text, json, markdown or html"#
    ),
    ("list --report json=a", #""verify list" does not take "--report""#),
    (
      "--link javascript://{path}",
      #""javascript://{path}" is no value for "--link", which takes an address with {path} in it, such as 'https://host/blob/main/{path}#L{line}'"#
    ),
    ("--jobs 0", #""0" is no value for "--jobs", which takes a whole number from 1 to 1024"#),
    ("--jobs -1", #""-1" is no value for "--jobs", which takes a whole number from 1 to 1024"#),
    ("--timeout 0", #""0" is no value for "--timeout", which takes a number of seconds, such as 10 or 0.5"#),
    ("--timeout nan", #""nan" is no value for "--timeout", which takes a number of seconds, such as 10 or 0.5"#),
    ("--memory 9999999999G", #""9999999999G" is no value for "--memory", which takes a size such as 512M or 2G"#),
    ("--memory 10M", #""10M" is no value for "--memory", which takes a size from 32M, which Python needs to start"#),
    ("--memory G", #""G" is no value for "--memory", which takes a size such as 512M or 2G"#),
    ("--python 3.8,", #""3.8," is no value for "--python", which takes a word"#),
    ("--output=", #""" is no value for "--output", which takes a word"#),
    ("--section", #""--section" needs a value: --section NAME"#),
    ("--strict=yes", #""--strict" takes no value but true or false, "yes" is given"#),
    ("list --strict", #""verify list" does not take "--strict""#),
    ("pythons here", #""verify pythons" takes no path, "here" is given"#),
  ]

  @Test(arguments: mistakes) func `a mistake is answered with what is right`(_ line: String, _ message: String) {
    let error = #expect(throws: (any Error).self) {
      try Options(arguments: line.split(separator: " ", omittingEmptySubsequences: false).map(String.init))
    }
    #expect(error.map { "\($0)" } == message)
  }
}
