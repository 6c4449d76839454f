import Foundation
import Testing

/// What of a bank is looked at: places, ids, standard input, what failed last.
@Suite struct ChoosingTests {
  private static let page = """
    # Lists

    ## What is added?

    It is changed in place:

    ```python
    nums = [1]
    nums.append(2)
    nums  # [1, 2]
    ```

    ## What is popped?

    ```python
    [1].pop()  # 2
    ```

    ## And more?

    ```python
    1 + 1  # 3
    ```
    """

  private static let files = ["Snippets/lists.md": Data(page.utf8), "other.md": Data("```python\n1  # 1\n```\n".utf8)]

  private static let choices: [(arguments: [String], status: Int32, said: String)] = [
    (["Snippets/lists.md:16"], 1, "0 of 1 claim holds"), (["Snippets/lists.md:16:3"], 1, "0 of 1 claim holds"),
    (["Snippets/lists.md:5"], 0, "1 claim holds"), (["popped"], 1, "0 of 1 claim holds"),
    (["lists/what-is-added#1"], 0, "1 claim holds"), (["added", "popped"], 1, "1 of 2 claims holds"),
    (["added", "other.md:2"], 0, "all 2 claims hold"), (["Snippets", "Snippets/lists.md:5"], 1, "1 of 3 claims holds"),
    (["list", "popped"], 0, "lists/what-is-popped#1"), (["show", "Snippets/lists.md:16"], 0, "[1].pop()"),
  ]

  @Test(arguments: choices) func `a place or an id may stand wherever a path may`(
    _ arguments: [String], _ status: Int32, _ said: String
  ) throws {
    try withBank(Self.files) { folder in
      let run = try BuiltCommand(arguments, in: folder)
      #expect(run.status == status)
      #expect(run.output.contains(said), "\(run.output)\(run.complaints)")
    }
  }

  private static let mistakes: [(arguments: [String], complaint: String)] = [
    (["Snippets/lists.md:1"], "Snippets/lists.md:1: no sample stands there; the nearest begin on line 8"),
    (["Snippets/lists.md:13"], "Snippets/lists.md:13: no sample stands there; the nearest begin on line 8 or 16"),
    (
      ["what-is"], #""what-is" may be "lists/what-is-added" or "lists/what-is-popped"; give more of the id"#
    ),
    (["lists"], #""lists" is a section; write --section lists"#),
    (["acept"], #""acept" is no file or folder, and no sample's id has it; did you mean "verify accept"?"#),
    (["fxi"], #""fxi" is no file or folder, and no sample's id has it; did you mean "verify fix"?"#),
    (["snippets"], #""snippets" is no file or folder, and no sample's id has it; did you mean "Snippets"?"#),
    (["elephants"], #""elephants" is no file or folder, and no sample's id has it; "verify list" shows the ids"#),
    (["show", "."], #""verify show" needs an ID first: verify show ID [PATH…]; "verify list" shows the ids"#),
    (["help", "acept"], #""acept" is no command; did you mean "accept"?"#),
    (["fix", "-"], #""verify fix" reads no standard input; name a file"#),
    (["--section", "nosuch"], #"no section matches "nosuch"; there are: lists"#),
    (["--last-failed", "--no-cache"], #""--last-failed" and "--no-cache" cannot both be done"#),
  ]

  @Test(arguments: mistakes) func `what is not there is answered with what is`(
    _ arguments: [String], _ complaint: String
  ) throws {
    try withBank(Self.files) { folder in
      let run = try BuiltCommand(arguments, in: folder)
      #expect(run.status == 2)
      #expect(run.complaints == "verify: \(complaint)\n")
      #expect(run.output == "")
    }
  }

  @Test func `help may be asked as a command`() throws {
    try withBank(Self.files) { folder in
      for (asked, same) in [(["help"], ["--help"]), (["help", "fix"], ["fix", "--help"])] {
        let (help, flag) = (try BuiltCommand(asked, in: folder), try BuiltCommand(same, in: folder))
        #expect(help.output == flag.output && help.status == 0)
      }
    }
  }

  @Test func `a document comes on standard input, by the name that it is given`() throws {
    try withBank(Self.files) { folder in
      let run = try BuiltCommand(in: folder, shell: "\"$VERIFY\" - --question popped <Snippets/lists.md")
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("stdin:16: drifted: What is popped?"))
      let piped = try BuiltCommand(in: folder, shell: "cat Snippets/lists.md | \"$VERIFY\" list - --stdin-name a/b.md")
      #expect(piped.output.contains("a/b.md:8"))
    }
  }

  @Test func `what is passed over is said where more is asked for`() throws {
    let files = Self.files.merging([".hidden/a.md": Data(Self.page.utf8)]) { $1 }
    try withBank(files) { folder in
      let run = try BuiltCommand([".", "--verbose"], in: folder)
      #expect(run.complaints == "verify: passed over 1 hidden: ./.hidden (--hidden reads what is hidden or ignored)\n")
      #expect(try BuiltCommand(["."], in: folder).complaints == "")
      #expect(try BuiltCommand([".", "--hidden", "--exclude", "/other.md"], in: folder).output.contains("6 samples"))
    }
  }

  @Test func `a run ends with the first sample that fails it, and the rest is not told`() throws {
    try withBank(Self.files) { folder in
      let run = try BuiltCommand(["--fail-fast"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("1 of 2 claims holds, 1 drifted"))
      #expect(run.complaints == "verify: what follows was not looked at (--fail-fast)\n")
      let other = try BuiltCommand(["--fail-fast", "--fail-on", "unclaimed"], in: folder)
      #expect(other.status == 0)
      #expect(other.output.contains("1 of 3 claims holds, 2 drifted"))
    }
  }

  @Test func `a sample that hangs behind the one that fails does not run out its time in a run that ends there`() throws
  {
    let slow = Self.page + "\n\n## Slow\n\n```python\nimport time\ntime.sleep(600)\n```\n"
    try withBank(["Snippets/lists.md": Data(slow.utf8)]) { folder in
      let run = try BuiltCommand(["--fail-fast", "--jobs", "1", "--timeout", "600"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("1 of 2 claims holds, 1 drifted"))
    }
  }

  @Test func `what failed in the last run is run again, until it holds`() throws {
    try withBank(Self.files) { folder in
      _ = try BuiltCommand([".", "--no-cache"], in: folder)
      let none = try BuiltCommand(["Snippets", "--last-failed"], in: folder)
      #expect(
        none.complaints == "verify: nothing failed in the last run here; all that is asked for is run (--last-failed)\n"
      )
      #expect(none.output.contains("1 of 3 claims holds"))
      #expect(
        try BuiltCommand(["Snippets", "--last-failed"], in: folder).output.contains("0 of 2 claims hold, 2 drifted"))
      let mended = Self.page.replacing("# 2\n", with: "# 1\n")
      try Data(mended.utf8).write(to: folder.appending(path: "Snippets/lists.md"))
      #expect(
        try BuiltCommand(["Snippets", "--last-failed"], in: folder).output.contains("1 of 2 claims holds, 1 drifted"))
      #expect(try BuiltCommand(["Snippets", "--last-failed"], in: folder).output.contains("0 of 1 claim holds"))
    }
  }
}
