import Foundation
import Testing

/// `verify plan`, `verify worker` and `verify merge`, as they are used.
@Suite struct WorkerCommandTests {
  private static let bank = """
    # A

    ## One

    ```python
    xs = [1, 2]
    xs[0]  # 1
    xs[1]  # 3
    a = 257
    b = 257
    a is b  # False
    ```

    ## Two

    ```python
    hash("a")  # 5
    {"a", "b", "c"}  # {'c', 'a', 'b'}
    ```

    ## Three

    ```python
    xs.append(3)
    len(xs)  # 3
    1 / 0  # ZeroDivisionError
    # xs[9]  # IndexError
    ```
    """

  /// Runs rounds until nothing is missing, each by so many workers as parts; leaves the files in the folder.
  private static let rounds = """
    "$VERIFY" plan . > plan1 || exit 9
    for round in 1 2 3; do
      split -n r/2 plan$round part$round-
      for part in part$round-a?; do "$VERIFY" worker < $part > $part.out || exit 8; rm $part; done
      "$VERIFY" merge --missing plan? part*.out > next 2>/dev/null || exit 7
      [ "$(wc -l < next)" -gt 1 ] || break
      mv next plan$((round + 1))
    done
    rm next
    """

  /// Without what depends on how long something took, and the corrections, which who runs nothing cannot try.
  private static func withoutTimes(_ report: String) -> String {
    report.replacing(#/"(seconds|share)": [0-9.e-]+/#, with: "").replacing(#/0x[0-9a-f]+/#, with: "0x")
      .replacing(#/· [0-9.]+ s/#, with: "").replacing(#/time="[0-9.]+"/#, with: "").replacing(
        #/, "fixes": \[\{.*\}\]\}\]/#, with: "")
  }

  @Test(arguments: ["json", "text", "junit", "sarif"])
  func `what workers saw in parts gives the report of a direct run`(_ format: String) throws {
    try withBank(Self.bank) { folder in
      let rounds = try BuiltCommand(in: folder, shell: Self.rounds)
      #expect(rounds.status == 0, "\(rounds.complaints)")
      let merged = try BuiltCommand(in: folder, shell: "exec \"$VERIFY\" merge --format \(format) part*.out plan?")
      let direct = try BuiltCommand(["--format", format, "."], in: folder)
      #expect(merged.status == 1)
      #expect(direct.status == 1)
      #expect(Self.withoutTimes(merged.output) == Self.withoutTimes(direct.output))
      #expect(merged.output.contains("One"))
    }
  }

  @Test func `every line has a line, in order, whatever it is`() throws {
    try withBank("# A\n\n## Q\n\n```python\n1 + 1  # 2\n```\n") { folder in
      let shell = """
        "$VERIFY" plan . > plan
        { echo '{"ask": 1}'; cat plan; echo; sed -n 2p plan | sed 's/"CPython [^"]*"/"CPython 9.9.9"/'; echo garbage; } |
          "$VERIFY" worker
        """
      let run = try BuiltCommand(in: folder, shell: shell)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 6)
      guard lines.count == 6 else { return }
      #expect(lines[0].contains("\"error\": \"line 1: it is no ask"))
      #expect(lines[1].contains("\"plan\": true"))
      #expect(lines[2].contains("\"outcome\": \"finished\""))
      #expect(lines[3].contains("\"error\": \"line 4: it is no JSON"))
      #expect(lines[4].contains("\"error\": \"line 5: asked of CPython 9.9.9, and here it is"))
      #expect(lines[5].contains("\"error\": \"line 6: it is no JSON"))
      #expect(run.status == 2)
      #expect(run.complaints.contains("4 lines have errors"))
    }
  }

  @Test func `a worker that was given other limits answers nothing`() throws {
    try withBank("# A\n\n## Q\n\n```python\n1 + 1  # 2\n```\n") { folder in
      let run = try BuiltCommand(in: folder, shell: "\"$VERIFY\" plan . | \"$VERIFY\" worker --timeout 3")
      #expect(run.status == 2)
      #expect(run.output.contains("give the worker the plan's --timeout"))
    }
  }

  @Test func `shards are all of the plan, and merge wants each of them`() throws {
    try withBank(Self.bank) { folder in
      let shell = """
        "$VERIFY" plan . > whole
        for i in 1 2 3; do "$VERIFY" plan --shard $i/3 . > shard$i; done
        tail -q -n +2 shard? | sort > shards
        tail -n +2 whole | sort | cmp - shards && echo same
        "$VERIFY" worker < shard1 > part1
        "$VERIFY" merge shard1 shard3 part1
        """
      let run = try BuiltCommand(in: folder, shell: shell)
      #expect(run.output == "same\n")
      #expect(run.complaints.contains("shard 2/3 of round 1 is missing"))
      #expect(run.status == 2)
    }
  }

  @Test func `a run of one shard reports its samples alone`() throws {
    try withBank(Self.bank) { folder in
      let shell = "for i in 1 2 3; do \"$VERIFY\" --shard $i/3 --format concise . ; done"
      let run = try BuiltCommand(in: folder, shell: shell)
      let whole = try BuiltCommand(["--format", "concise", "."], in: folder)
      let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("bank.md") }
      #expect(lines.sorted() == whole.output.split(separator: "\n").filter { $0.hasPrefix("bank.md") }.sorted())
      #expect(!lines.isEmpty)
    }
  }
}
