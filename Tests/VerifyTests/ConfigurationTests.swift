import Foundation
import Testing

@testable import verify

/// What files and the environment set, and who has the last word.
@Suite struct ConfigurationTests {
  private static let bank = Data("```python\nx = 1\n```\n\n```python\n1  # 1\n```\n".utf8)

  private func run(
    _ files: [String: String], _ arguments: [String], in subfolder: String = ".", environment: [String: String] = [:]
  ) throws -> BuiltCommand {
    let all = files.mapValues { Data($0.utf8) }.merging(["docs/bank.md": Self.bank, ".git/HEAD": Data()]) { $1 }
    return try withBank(all) { folder in
      try BuiltCommand(arguments, in: folder.appending(path: subfolder), environment: environment)
    }
  }

  private static let project = "[tool.verify]\npaths = [\"docs\"]\nstrict = true\n"

  @Test func `a file is found upwards, and paths in it are its own`() throws {
    #expect(try run(["pyproject.toml": Self.project], []).status == 1)
    #expect(try run(["pyproject.toml": Self.project], ["bank.md"], in: "docs").status == 1)
    #expect(try run(["pyproject.toml": Self.project], ["docs/bank.md", "--no-config"]).status == 0)
    #expect(try run(["pyproject.toml": "[tool.other]\nstrict = 1 1\n"], ["docs"]).status == 0)
  }

  @Test func `the command line comes before the environment, that before a file, and our own file before Python's`()
    throws
  {
    let files = ["pyproject.toml": Self.project]
    #expect(try run(files, [], environment: ["VERIFY_STRICT": "no"]).status == 0)
    #expect(try run(files, ["--strict=false"], environment: ["VERIFY_STRICT": "yes"]).status == 0)
    #expect(try run(files, ["--strict"], environment: ["VERIFY_STRICT": "no"]).status == 1)
    #expect(try run(files.merging([".verify.toml": "fail-on = []\n"]) { $1 }, ["docs"]).status == 0)
    #expect(try run([:], ["docs"], environment: ["VERIFY_FORMAT": "json"]).output.hasPrefix("{"))
  }

  @Test func `what a command has no use for is passed over`() throws {
    #expect(try run(["pyproject.toml": Self.project], ["list"]).status == 0)
  }

  @Test func `what is in force is shown with whoever says so`() throws {
    let shown = try run(
      ["pyproject.toml": "[tool.verify]\ntimeout = 5\npython = [\"3.8\", \"3.9\"]\njobs = 1\n"],
      ["config", "--jobs", "2"],
      environment: ["VERIFY_TIMEOUT": "6"])
    #expect(
      shown.output == """
        # settings of pyproject.toml; all that is not named here is as `verify --help` says
        python = ["3.8", "3.9"]  # pyproject.toml:3
        timeout = 6              # VERIFY_TIMEOUT
        jobs = 2                 # command line

        """)
  }

  @Test func `that samples may do more by a file is told`() throws {
    let shown = try run([".verify.toml": "allow-net = true\nsandbox = \"none\"\n"], ["config"])
    #expect(
      shown.complaints
        == "verify: .verify.toml:1: lets samples use the network\nverify: .verify.toml:2: runs samples unprotected\n")
  }

  private static let mistakes: [(text: String, complaint: String)] = [
    ("tmeout = 1\n", #".verify.toml:1: unknown key "tmeout"; did you mean "timeout"?"#),
    ("\nelephant = 1\n", #".verify.toml:2: unknown key "elephant"; keys are the flags that "verify --help" lists"#),
    (
      "timeout = \"x\"\n",
      #".verify.toml:1: "x" is no value for "timeout", which takes a number of seconds, such as 10 or 0.5"#
    ),
    (
      "format = \"jsno\"\n",
      #".verify.toml:1: "jsno" is no value for "format", which takes text, json, jsonl, junit, sarif, github, gitlab, rdjson, "#
        + #"tap, markdown, concise or html; did you mean "json"?"#
    ),
    ("strict = 1\n", #".verify.toml:1: "strict" is true or false"#),
    ("timeout = true\n", #".verify.toml:1: "timeout" is a text or a number, or a list of such"#),
    ("timeout = 1\ntimeout = 2\n", ".verify.toml:2: the key stands here twice"),
    ("timeout = one\n", ".verify.toml:1: a value is expected; text stands in quotation marks"),
  ]

  @Test(arguments: mistakes) func `what cannot be taken is refused where it stands`(_ text: String, _ complaint: String)
    throws
  {
    let shown = try run([".verify.toml": text], ["docs"])
    #expect(shown.status == 2)
    #expect(shown.complaints == "verify: \(complaint)\n")
  }

  @Test func `a variable that cannot be taken is refused by its name`() throws {
    let shown = try run([:], ["docs"], environment: ["VERIFY_STRICT": "maybe"])
    #expect(shown.complaints == "verify: VERIFY_STRICT: \"maybe\" is none of 1, true, yes, 0, false, no\n")
    let other = try run([:], ["docs"], environment: ["VERIFY_JOBS": "x"])
    #expect(
      other.complaints
        == "verify: VERIFY_JOBS: \"x\" is no value for \"jobs\", which takes a whole number from 1 to 1024\n")
  }

  @Test func `every flag but four has a key and a variable of its own`() {
    let keys = Flag.all.compactMap(\.key)
    #expect(keys.count == Flag.all.count - 4 && Set(keys).count == keys.count)
    #expect(Flag.all.compactMap(\.variable).contains("VERIFY_FAIL_ON"))
  }
}
