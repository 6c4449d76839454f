import Foundation
import Testing

/// Several reports of one run.
@Suite struct ReportsCommandTests {
  private static let bank = "# A\n\n## Q\n\n```python\n1 + 1  # 3\n```\n"

  @Test func `several reports come of one run, and the printed one stays`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(
        ["--report", "junit=out.xml", "--report=sarif=out.sarif", "--report", "html=page.html", "."], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("bank.md:6: drifted: Q"))
      #expect(try text("out.xml", folder).contains("<failure type=\"drifted\""))
      #expect(try text("out.sarif", folder).contains("\"ruleId\": \"drifted\""))
      #expect(try text("page.html", folder).hasPrefix("<!doctype html>"))
    }
  }

  @Test func `what other tools read offers what could be written, where that is safe`() throws {
    let bank = "# Ä\n\n## Q\n\n```python\n\"ä\" * 2  # 'äö'\nlen(\"a\" * 3)  # maybe 4\n```\n"
    try withBank(bank) { folder in
      let run = try BuiltCommand(["--report", "sarif=out.sarif", "--report", "rdjson=out.json", "."], in: folder)
      #expect(run.status == 1)
      let sarif = try text("out.sarif", folder)
      #expect(sarif.components(separatedBy: "\"fixes\"").count == 2)
      #expect(
        sarif.contains(
          """
          "deletedRegion": {"startLine": 6, "startColumn": 12, "endLine": 6, "endColumn": 16}, "insertedContent": {"text": "'ää'"}
          """))
      let rdjson = try text("out.json", folder)
      #expect(
        rdjson.contains(
          """
          "suggestions": [{"range": {"start": {"line": 6, "column": 13}, "end": {"line": 6, "column": 19}}, "text": "'ää'"}]
          """))
      #expect(try text("bank.md", folder) == bank)
    }
  }

  @Test(arguments: ["--format github", "--format concise", "--format markdown", "--format tap", "--format jsonl"])
  func `the exit status is the same in every format`(_ arguments: String) throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(arguments.split(separator: " ").map(String.init) + ["."], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("drifted"))
    }
  }

  @Test(arguments: [
    ["--report", "json=out", "--report", "junit=./out"],
    ["--output", "out", "--report", "junit=../\(Self.folder)/out"],
    ["--report", "json=link", "--report", "junit=out"],
  ])
  func `two reports in one file are refused before anything is run`(_ arguments: [String]) throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
    let folder = parent.appending(path: Self.folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    try Data(Self.bank.utf8).write(to: folder.appending(path: "bank.md"))
    try Data("old".utf8).write(to: folder.appending(path: "out"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "link").path, withDestinationPath: "out")
    let run = try BuiltCommand(arguments + ["."], in: folder)
    #expect(run.status == 2)
    #expect(run.complaints.contains("is to hold two reports: give each a file of its own"))
    #expect(try text("out", folder) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["bank.md", "link", "out"])
  }

  private static let folder = "bank"

  @Test func `a file that cannot be written is named as it was typed, with the reason, and no other is left`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["--report", "json=a.json", "--report", "junit=no/such/out.xml", "."], in: folder)
      #expect(run.status == 2)
      #expect(run.complaints == "verify: no/such/out.xml: cannot be written: No such file or directory\n")
      #expect(run.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bank.md"])
    }
  }

  @Test func `a full disk ends the run with one clear line`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["--report", "html=/dev/full", "."], in: folder)
      #expect(run.status == 2)
      #expect(run.complaints == "verify: /dev/full: cannot be written: No space left on device\n")
    }
  }

  @Test func `who closes the pipe does not keep the files from being written`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(
        in: folder, shell: "{ \"$VERIFY\" --format json --report concise=out . ; echo $? > status; } | true")
      #expect(run.complaints.isEmpty)
      #expect(try text("status", folder) == "1\n")
      #expect(try text("out", folder).hasPrefix("bank.md:6:10: drifted: 1 + 1: stated 3; happened 2"))
    }
  }

  @Test func `GitHub Actions shows annotations and a summary without being asked`() throws {
    try withBank(Self.bank) { folder in
      let environment = [
        "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md", "GITHUB_SERVER_URL": "https://host",
        "GITHUB_REPOSITORY": "some/body", "GITHUB_SHA": "abc",
      ]
      try Data("before\n".utf8).write(to: folder.appending(path: "summary.md"))
      let run = try BuiltCommand(["bank.md"], in: folder, environment: environment)
      #expect(run.status == 1)
      #expect(run.output.contains("bank.md:6: drifted: Q"))
      #expect(!run.output.contains("::error"))
      #expect(run.complaints.hasPrefix("::error file=bank.md,line=6,endLine=6,col=10,endColumn=11,title="))
      let summary = try text("summary.md", folder)
      #expect(summary.hasPrefix("before\n## verify\n"))
      #expect(summary.contains("<https://host/some/body/blob/abc/bank.md?plain=1#L6>"))

      let asked = try BuiltCommand(["--format", "json", "bank.md"], in: folder, environment: environment)
      #expect(asked.complaints.isEmpty)
      #expect(try text("summary.md", folder) == summary)
    }
  }

  @Test func `a summary that cannot be written is told and no more`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(
        ["bank.md"], in: folder, environment: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "no/summary.md"])
      #expect(run.status == 1)
      #expect(run.complaints.contains("no/summary.md: cannot be written: No such file or directory"))
    }
  }

  private func text(_ name: String, _ folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
