import Foundation
import Testing

/// What an author sees of `verify fix`: what is shown, asked, written and left.
@Suite struct FixTests {
  static let bank = """
    # Lists

    ## What is added?

    ```python
    nums = [1]
    nums.append(2)
    nums  # → [1, 3] — in place
    len(nums)  # often 5
    print("a")   # prints "b"
    ```

    """
  static let safe = bank.replacing("[1, 3]", with: "[1, 2]").replacing("\"b\"", with: "\"a\"")
  static let all = safe.replacing("often 5", with: "often 2")

  @Test func `what is safe is written, and then there is nothing to fix`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["fix", "bank.md", "--yes"], in: folder)
      #expect(run.status == 1)
      #expect(try text(folder) == Self.safe)
      #expect(run.output.contains("fixed  bank.md:8  [1, 3] → [1, 2]\n"))
      #expect(run.output.contains("left  bank.md:9  5 → 2: its author weakens it (--unsafe hedged)\n"))
      #expect(run.output.contains("fixed 2 claims in 1 document · 1 left · Python "))
      let more = try BuiltCommand(["fix", "bank.md", "--yes", "--unsafe", "hedged"], in: folder)
      #expect(more.status == 0)
      #expect(try text(folder) == Self.all)
      let again = try BuiltCommand(["fix", "bank.md", "--yes"], in: folder)
      #expect(again.status == 0)
      #expect(again.output.hasPrefix("nothing to fix · Python "))
      #expect(try BuiltCommand(["bank.md"], in: folder).status == 0)
    }
  }

  @Test func `a document that holds is not touched`() throws {
    try withBank(Self.all) { folder in
      let path = folder.appending(path: "bank.md").path
      let before = try FileManager.default.attributesOfItem(atPath: path)
      #expect(try BuiltCommand(["fix", "bank.md", "--yes", "--unsafe", "all"], in: folder).status == 0)
      let after = try FileManager.default.attributesOfItem(atPath: path)
      #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
      #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    }
  }

  @Test func `checking says what would be written, and writes nothing`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["fix", "bank.md", "--check", "--unsafe=all"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("would fix  bank.md:10  "))
      #expect(run.output.contains("would fix 3 claims in 1 document · Python "))
      #expect(try text(folder) == Self.bank)
      #expect(try BuiltCommand(["fix", "bank.md", "--check", "--yes"], in: folder).status == 2)
    }
  }

  @Test func `the patch is one that git applies, and says the same`() throws {
    let windows = Self.bank.replacing("\n", with: "\r\n")
    for (bank, fixed) in [(Self.bank, Self.safe), (windows, Self.safe.replacing("\n", with: "\r\n"))] {
      try withBank(["my docs/bank.md": Data(bank.utf8)]) { folder in
        let shell = "\"$VERIFY\" fix 'my docs' --diff > a.patch; echo $?; git apply a.patch && cat a.patch"
        let run = try BuiltCommand(in: folder, shell: shell)
        #expect(run.output.hasPrefix("1\n--- a/my docs/bank.md\t\n+++ b/my docs/bank.md\t\n@@ -"))
        #expect(run.complaints.contains("left  my docs/bank.md:9  "))
        #expect(try text(folder, "my docs/bank.md") == fixed)
      }
    }
  }

  @Test(arguments: [
    ("y\\ny\\n", [true, true]), ("n\\ny\\n", [false, true]), ("a\\n", [true, true]), ("y\\nq\\n", [true, false]),
    ("q\\n", [false, false]), ("?\\nx\\nn\\na\\n", [false, true]), ("y\\n", [true, false]), ("", [false, false]),
  ]) func `it asks one by one, as git does`(_ answers: String, _ written: [Bool]) throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(in: folder, shell: "printf '\(answers)' | \"$VERIFY\" fix bank.md")
      var expected = Self.bank
      if written[0] { expected = expected.replacing("[1, 3]", with: "[1, 2]") }
      if written[1] { expected = expected.replacing("\"b\"", with: "\"a\"") }
      #expect(try text(folder) == expected)
      #expect(run.status == 1)
      #expect(run.complaints.contains("\n- nums  # → [1, 3] — in place\n+ nums  # → [1, 2] — in place\n"))
      #expect(run.complaints.contains("write this? (1 of 2 in bank.md) [y,n,a,q,?] "))
      #expect(run.complaints.contains("y - write this") == answers.contains("?"))
    }
  }

  @Test func `a document that is changed while it asks is left alone`() throws {
    try withBank(Self.bank) { folder in
      let shell = """
        mkfifo answers
        "$VERIFY" fix bank.md < answers 2> asked & pid=$!
        exec 3> answers
        for i in $(seq 600); do grep -q 'write this' asked && break; sleep 0.1; done
        echo mine >> bank.md
        echo a >&3
        wait $pid; echo "status $?"; cat asked
        """
      let run = try BuiltCommand(in: folder, shell: shell)
      #expect(run.output.contains("status 2\n"))
      #expect(run.output.contains("verify: bank.md: was changed since it was read; nothing was written to it\n"))
      #expect(try text(folder) == Self.bank + "mine\n")
    }
  }

  @Test func `all documents or none`() throws {
    try withBank(["a.md": Data(Self.bank.utf8), "b.md": Data(Self.bank.utf8)]) { folder in
      try FileManager.default.linkItem(
        atPath: folder.appending(path: "b.md").path, toPath: folder.appending(path: "c.txt").path)
      let run = try BuiltCommand(["fix", ".", "--yes", "--atomic"], in: folder)
      #expect(run.status == 2)
      #expect(run.complaints.contains("b.md: cannot be written: it has other names (hard links); it is as it was"))
      #expect(try text(folder, "a.md") == Self.bank && text(folder, "b.md") == Self.bank)
      let each = try BuiltCommand(["fix", ".", "--yes"], in: folder)
      #expect(each.status == 2)
      #expect(try text(folder, "a.md") == Self.safe && text(folder, "b.md") == Self.bank)
      try FileManager.default.removeItem(at: folder.appending(path: "c.txt"))
      try Data(Self.bank.utf8).write(to: folder.appending(path: "a.md"))
      #expect(try BuiltCommand(["fix", ".", "--yes", "--atomic"], in: folder).status == 1)
      #expect(try text(folder, "a.md") == Self.safe && text(folder, "b.md") == Self.safe)
    }
  }

  @Test func `one sample is corrected by its id`() throws {
    let other = "\n## And then?\n\n```python\n1 + 1  # 3\n```\n"
    try withBank(Self.bank + other) { folder in
      let run = try BuiltCommand(["fix", "lists/and-then#1", "bank.md", "--yes"], in: folder)
      #expect(run.status == 0)
      #expect(try text(folder) == Self.bank + other.replacing("3", with: "2"))
    }
  }

  @Test func `what would spoil the document is not written`() throws {
    // What is printed would end the box.
    let bank = "# A\n\n## B?\n\n```python\nprint('`' * 3)\n```\n\nOutput:\n\n```text\nnone\n```\n"
    try withBank(bank) { folder in
      let run = try BuiltCommand(["fix", "bank.md", "--yes"], in: folder)
      #expect(run.output.contains("left  bank.md:12  none: no spelling of what came would be read and hold\n"))
      #expect(run.status == 1)
      #expect(try text(folder) == bank)
    }
  }

  private func text(_ folder: URL, _ name: String = "bank.md") throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
