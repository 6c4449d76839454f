import Foundation
import Testing

/// What an author sees of the record: accepting, news, and what is left alone.
@Suite struct AcceptTests {
  static let bank = """
    # Lists

    ## What is added?

    ```python
    nums = [1]
    nums.append(2)
    nums  # [1, 2]
    ```

    ## What is printed?

    ```python
    print("two and one")  # two and one
    id(nums) if False else len([1])
    print("free")
    ```

    ```python
    import random
    print(random.random(), object())
    ```

    """

  @Test func `what was accepted is no news, and accepting again changes nothing`() throws {
    try accepted { folder in
      let text = try record(folder)
      #expect(text.hasPrefix("{\"format\": \"verify-expectations/1\", \"section\": \"lists\", \"outcomes\": [\n"))
      #expect(text.contains("\"claim\": \"nums  # [1, 2]\", \"on\": \"3."))
      #expect(text.contains("\"printed\": \"does not repeat\""))
      #expect(!text.contains("0x7") && !text.contains(folder.path))
      let run = try verify(["bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("sandbox: none\nall 2 claims hold"))
      #expect(!run.output.contains("record"))
      let again = try verify(["accept", "bank.md"], in: folder)
      #expect(again.status == 0)
      #expect(again.output.hasPrefix("nothing new on Python "))
      #expect(try record(folder) == text)
    }
  }

  @Test func `what is done otherwise than it was accepted is news, and the run does not pass`() throws {
    try accepted { folder in
      try edit(folder) { $0.replacing("\"holds\": \"as stated\"", with: "\"holds\": \"[2, 1]\"", maxReplacements: 1) }
      let run = try verify(["bank.md"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("bank.md:8: changed on "))
      #expect(run.output.contains("was  [2, 1]"))
      #expect(run.output.contains("now  as stated"))
      #expect(run.output.contains("1 changed since accepted"))
      let shown = try verify(["accept", "bank.md", "--dry-run"], in: folder)
      #expect(shown.output.contains("lists/what-is-added#1\n  - nums  # [1, 2]  "))
      #expect(shown.output.contains("would record 1 sample · "))
      #expect(try verify(["accept", "bank.md"], in: folder).output.contains("recorded 1 sample · "))
      #expect(try verify(["bank.md"], in: folder).status == 0)
    }
  }

  @Test func `free text that was accepted is a claim from then on`() throws {
    try accepted { folder in
      let changed = Self.bank.replacing("print(\"two and one\")", with: "print(\"two and one\"[:0] + \"quite other\")")
      try changed.write(to: folder.appending(path: "bank.md"), atomically: true, encoding: .utf8)
      // The claim's words are its code and its text: the record must speak of the code that is there now.
      let code = "print(\\\"two and one\\\"[:0] + \\\"quite other\\\")"
      try edit(folder) { $0.replacing("\"claim\": \"print(\\\"two and one\\\")", with: "\"claim\": \"\(code)") }
      let run = try verify(["bank.md", "--format", "json"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("\"source\": \"recorded\""))
      #expect(run.output.contains("\"verdict\": \"drifted\""))
      let without = try verify(["bank.md", "--expectations", "nowhere"], in: folder)
      #expect(without.status == 0)
    }
  }

  @Test func `samples without a record and records without a sample are counted, and gone once all is accepted`() throws
  {
    try accepted { folder in
      let renamed = Self.bank.replacing("## What is added?", with: "## What is appended?")
      try renamed.write(to: folder.appending(path: "bank.md"), atomically: true, encoding: .utf8)
      let run = try verify(["bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("1 without a record · 1 record without a sample"))
      _ = try verify(["accept", "bank.md", "--question", "appended"], in: folder)
      #expect(try verify(["bank.md"], in: folder).output.contains(" · 1 record without a sample"))
      #expect(try verify(["accept", "bank.md"], in: folder).output.contains("removed 1 · "))
      #expect(!(try verify(["bank.md"], in: folder).output.contains("record")))
    }
  }

  @Test func `one sample is accepted by its id, and the others stay as they are`() throws {
    try accepted { folder in
      let text = try record(folder)
      try edit(folder) { $0.replacing("as stated", with: "otherwise") }
      let run = try verify(["accept", "bank.md", "lists/what-is-added#1"], in: folder)
      #expect(run.status == 0)
      let now = try record(folder)
      #expect(now != text)
      #expect(now.contains("nums  # [1, 2]\", \"on\": ") && now.contains("otherwise"))
      let unknown = try verify(["accept", "bank.md", "lists/what-is-aded#1"], in: folder)
      #expect(unknown.status == 2)
      #expect(unknown.complaints.contains("did you mean \"lists/what-is-added#1\"?"))
    }
  }

  @Test func `where CI is set nothing is written`() throws {
    try withBank(Self.bank) { folder in
      let run = try verify(["accept", "bank.md"], in: folder, ["CI": "true"])
      #expect(run.status == 2)
      #expect(run.complaints.hasPrefix("verify: CI is set, and there nothing is recorded; "))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "Expectations").path))
      #expect(try verify(["accept", "bank.md", "--dry-run"], in: folder, ["CI": "true"]).status == 0)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "Expectations").path))
    }
  }

  @Test func `a damaged file is told with its place and left as it is`() throws {
    try accepted { folder in
      try edit(folder) { $0.replacing("\"run\": \"finished\"}", with: "\"run\": \"finish", maxReplacements: 1) }
      let damaged = try record(folder)
      for arguments in [["bank.md"], ["accept", "bank.md"]] {
        let run = try verify(arguments, in: folder)
        #expect(run.status == 2)
        #expect(
          run.complaints.contains("Expectations/lists.json:4: a text has no closing quotation mark; mend the line"))
        #expect(run.complaints.split(separator: "\n").count == 1)
        #expect(try record(folder) == damaged)
      }
    }
  }

  @Test func `an interrupted run writes nothing`() throws {
    try withBank(Self.bank + "\n```python\nimport time\ntime.sleep(30)\n```\n") { folder in
      let shell = """
        env --default-signal=INT "$VERIFY" accept bank.md --sandbox none --timeout 60 & pid=$!
        sleep 2; kill -INT $pid; wait $pid; echo "status $?"
        """
      let run = try BuiltCommand(in: folder, shell: shell, environment: ["CI": ""])
      #expect(run.output.contains("status 130"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "Expectations").path))
    }
  }

  @Test func `a folder that cannot be written is one clear line, and the record stays`() throws {
    try accepted { folder in
      try edit(folder) { $0.replacing("as stated", with: "otherwise") }
      let text = try record(folder)
      // A folder stands where the new file would be prepared: so it is for root too.
      let shell = "mkdir \"Expectations/.lists.json.$$.part\"; exec \"$VERIFY\" \"$@\" --sandbox none"
      let run = try BuiltCommand(["accept", "bank.md"], in: folder, shell: shell, environment: ["CI": ""])
      #expect(run.status == 2)
      #expect(
        run.complaints
          == "verify: Expectations/lists.json: cannot be written: Is a directory; nothing was recorded in it\n")
      #expect(try record(folder) == text)
    }
  }

  @Test func `a release that is on record and not here keeps its outcomes and fails nothing`() throws {
    try accepted { folder in
      try edit(folder) { text in
        text.replacing(
          "{}]}", with: "{\"sample\": \"lists/what-is-added#1\", \"on\": \"3.99\", \"run\": \"exited 9\"},\n\n{}]}")
      }
      #expect(try verify(["bank.md"], in: folder).status == 0)
      let run = try verify(["accept", "bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.complaints == "verify: 3.99 is on record and not here; its outcomes stay\n")
      #expect(try record(folder).contains("\"on\": \"3.99\", \"run\": \"exited 9\""))
    }
  }

  @Test func `news of a release that is not on record is what differs from the newest one that is`() throws {
    try accepted { folder in
      let on = try #require(try record(folder).firstMatch(of: #/"on": "([^"]+)"/#)).output.1
      try edit(folder) { $0.replacing("\"on\": \"\(on)\"", with: "\"on\": \"3.5\"") }
      let python = String(on)
      let same = try verify(["bank.md", "--python", python, "--news"], in: folder)
      #expect(same.status == 0)
      #expect(same.output == "nothing new on Python \(python)\n")
      try edit(folder) { $0.replacing("\"run\": \"finished\"", with: "\"run\": \"exited 9\"", maxReplacements: 1) }
      let news = try verify(["bank.md", "--python", python, "--news"], in: folder)
      #expect(news.status == 1)
      #expect(
        news.output == """
          bank.md:6: differs on \(python) from 3.5: What is added?
              │ how it ends
              │ was  exited 9
              │ now  finished

          1 difference in 1 sample · Python \(python)

          """)
    }
  }

  @Test func `news without any record is a mistake`() throws {
    try withBank(Self.bank) { folder in
      let run = try verify(["bank.md", "--news"], in: folder)
      #expect(run.status == 2)
      #expect(run.complaints == "verify: Expectations: nothing is on record; \"verify accept\" records it\n")
    }
  }

  @Test func `what an author acknowledges fails no run until it varies otherwise`() throws {
    try withBank("# Sets\n\n## Which?\n\n```python\nimport sys\nsys.maxsize > 0  # False\n```\n") { folder in
      #expect(try verify(["accept", "bank.md"], in: folder).status == 0)
      let none = try verify(["accept", "bank.md", "--acknowledge", "why"], in: folder)
      #expect(none.status == 2)
      #expect(none.complaints.contains("no claim that is asked for varies by release"))
      // On an older release it held: so it varies by release.
      let file = folder.appending(path: "Expectations/sets.json")
      let line =
        "{\"sample\": \"sets/which#1\", \"claim\": \"sys.maxsize > 0  # False\", \"on\": \"3.5\", \"holds\": \"as stated\"},\n"
      let text = try String(contentsOf: file, encoding: .utf8).replacing("{}]}", with: line + "{}]}")
      try text.write(to: file, atomically: true, encoding: .utf8)
      #expect(try verify(["bank.md"], in: folder).status == 1)
      let python = try #require(text.firstMatch(of: #/"on": "([^"]+)"/#)).output.1
      #expect(
        try verify(
          ["accept", "bank.md", "sets/which#1", "--acknowledge", "grew up", "--python", String(python)], in: folder
        ).status == 0)
      let run = try verify(["bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("1 acknowledged"))
      try String(contentsOf: file, encoding: .utf8).replacing(
        "\"contradicted\": \"True\"", with: "\"contradicted\": \"7\""
      )
      .write(to: file, atomically: true, encoding: .utf8)
      #expect(try verify(["bank.md"], in: folder).status == 1)
    }
  }

  private func accepted(_ body: (URL) throws -> Void) throws {
    try withBank(Self.bank) { folder in
      let run = try verify(["accept", "bank.md", "--python", "python3"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.contains("recorded 3 samples · Python "))
      try body(folder)
    }
  }

  private func verify(_ arguments: [String], in folder: URL, _ environment: [String: String] = [:]) throws
    -> BuiltCommand
  {
    let python = arguments.first == "accept" && !arguments.contains("--python") && !hasRecord(folder)
    return try BuiltCommand(
      arguments + ["--sandbox", "none"] + (python ? ["--python", "python3"] : []), in: folder,
      environment: ["CI": ""].merging(environment) { $1 })
  }

  private func hasRecord(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "Expectations").path)
  }

  private func record(_ folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: "Expectations/lists.json"), encoding: .utf8)
  }

  private func edit(_ folder: URL, _ change: (String) -> String) throws {
    try change(try record(folder)).write(
      to: folder.appending(path: "Expectations/lists.json"), atomically: true, encoding: .utf8)
  }
}
