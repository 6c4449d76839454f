import Foundation
import Testing

/// What a user sees of the whole command: good banks, bad input, limits, the exit status.
@Suite struct CommandTests {
  static let bank = "# Lists\n\n## What is added?\n\n```python\nnums = [1]\nnums.append(2)\nnums  # [1, 2]\n```\n"

  @Test func `a bank that holds is one quiet line`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("1 claim holds"))
      #expect(run.output.split(separator: "\n").count == 1)
      #expect(run.complaints == "")
    }
  }

  @Test func `an answer that has drifted is shown with its place, and the status is 1`() throws {
    try withBank(Self.bank.replacing("[1, 2]", with: "[1, 3]")) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("bank.md:8: drifted: What is added?"))
      #expect(run.output.contains("stated    [1, 3]"))
      #expect(run.output.contains("happened  [1, 2]"))
    }
  }

  @Test func `what was never in a set is wrong whatever the set's order`() throws {
    let bank = Self.bank.replacing("nums  # [1, 2]", with: "set('xyzuvw')  # {'x', 'y', 'z', 'u', 'v', 'q'}")
    try withBank(bank) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("bank.md:8: drifted"))
    }
  }

  @Test(arguments: [("even", 0), ("odd", 1), ("quick", 0)])
  func `a word is an outcome where its sister is one`(_ word: String, _ status: Int32) throws {
    let sample = """
      def check(n): return "even" if n % 2 == 0 else "odd"
      check(2)  # even
      check(4)  # \(word)
      """
    try withBank(Self.bank.replacing("nums  # [1, 2]", with: sample)) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == status)
    }
  }

  @Test(arguments: [("'b'", 0), ("7", 1), ("3", 1)])
  func `numbers behind lines that show none are no claims`(_ shown: String, _ status: Int32) throws {
    let sample = "print('a')  # 1\nprint(\(shown))  # 3\nprint('c')  # 2\nnums  # [1, 2]"
    try withBank(Self.bank.replacing("nums  # [1, 2]", with: sample)) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == status)
      #expect(run.output.contains("1 claim holds") == (status == 0))
    }
  }

  @Test func `a statement commented out is run where something is said of it`() throws {
    let bank = Self.bank.replacing("nums  # [1, 2]", with: "# nums[5]  # IndexError\n# nums.pop()  # 3\nnums  # [1, 2]")
    try withBank(bank) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("bank.md:9: drifted"))
      #expect(run.output.contains("stated    3") && !run.output.contains("IndexError"))
    }
  }

  @Test func `a property that a comment speaks of is asked in a run of its own`() throws {
    let sample = """
      class T:
          n = 0
          @property
          def f(self):
              self.n += 1
              return 8
      t = T()
      t.x = 1  # t.f is now 9
      t.n  # 0
      double = lambda n: n * 2  # double(2) → 4
      """
    try withBank(Self.bank.replacing("nums  # [1, 2]", with: sample)) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == 1)
      #expect(run.output.contains("happened  8"))
      #expect(run.output.contains("2 of 3 claims hold, 1 drifted"))
    }
  }

  @Test func `a property that does not end takes the time limit once a run`() throws {
    let sample = """
      class P:
          @property
          def x(self):
              while True: pass
      p = P()
      \((1...20).map { "p.a = \($0)  # p.x is \($0)" }.joined(separator: "\n"))
      p.a  # 20
      """
    try withBank(Self.bank.replacing("nums  # [1, 2]", with: sample)) { folder in
      let start = ContinuousClock.now
      let run = try BuiltCommand(["bank.md", "--timeout", "1"], in: folder)
      #expect(run.output.contains("1 of 21 claims holds"))
      #expect(start.duration(to: .now) < .seconds(10))
    }
  }

  @Test func `a sample that ran is not told as one that was not`() throws {
    try withBank(Self.bank.replacing("nums  # [1, 2]", with: "nums.pop()  # nums.no is now 2")) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.output.contains("1 claim was not reached") && !run.output.contains("not run"))
    }
  }

  @Test func `without a path the bank is the folder Snippets`() throws {
    try withBank(["Snippets/lists.md": Data(Self.bank.utf8)]) { folder in
      let run = try BuiltCommand(in: folder)
      #expect(run.output.contains("1 sample"))
    }
  }

  struct BadInput: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let complaint: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let badInputs = [
    BadInput(arguments: ["bnk.md"], complaint: "bnk.md: no such file or folder; did you mean \"bank.md\"?"),
    BadInput(arguments: ["latin.md"], complaint: "latin.md:2: the byte 0xE9 is not UTF-8; save the document as UTF-8"),
    BadInput(arguments: ["nul.md"], complaint: "nul.md:2: a NUL byte; this is not a text document"),
    BadInput(
      arguments: ["bank.md", "--section", "lsts"], complaint: "no section matches \"lsts\"; did you mean \"lists\"?"),
    BadInput(
      arguments: ["bank.md", "--pyhton", "3"], complaint: "unknown flag \"--pyhton\"; did you mean \"--python\"?"),
    BadInput(
      arguments: ["bank.md", "--python", "./broken"], complaint: "broken does not work: it exits with 7: cannot start"),
    BadInput(arguments: ["bank.md", "--output", "no/such/folder"], complaint: "No such file or directory"),
    BadInput(arguments: ["directive.md"], complaint: "directive.md:1: "),
  ]

  @Test(arguments: badInputs)
  func `bad input is one line that says where and what to do, and the status is 2`(_ input: BadInput) throws {
    let files = [
      "bank.md": Data(Self.bank.utf8), "latin.md": Data("a\ncaf\u{E9}".unicodeScalars.map { UInt8($0.value) }),
      "nul.md": Data("a\nb\0c".utf8), "broken": Data("#!/bin/sh\necho cannot start >&2\nexit 7\n".utf8),
      "directive.md": Data("<!-- verify: skp=\"x\" -->\n```python\n1\n```\n".utf8),
    ]
    try withBank(files) { folder in
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: "broken").path)
      let run = try BuiltCommand(input.arguments, in: folder)
      #expect(run.status == 2)
      #expect(run.complaints.contains(input.complaint))
      #expect(run.complaints.split(separator: "\n").count == 1)
      #expect(run.output == "")
    }
  }

  @Test func `a document that cannot be read does not keep the others from being verified`() throws {
    try withBank(["a.md": Data([0xFF]), "b.md": Data(Self.bank.utf8)]) { folder in
      let run = try BuiltCommand(["."], in: folder)
      #expect(run.status == 2)
      #expect(run.output.contains("1 claim holds"))
    }
  }

  @Test func `a fence that is never closed is a box to the end, and a notice`() throws {
    try withBank("```python\n1 + 1  # 2\n") { folder in
      let run = try BuiltCommand(["bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.complaints.contains("bank.md:1: the fence is never closed"))
      #expect(run.output.contains("1 claim holds"))
    }
  }

  @Test(arguments: [
    ("-v 60000", "verify: cannot start threads: raise the limits of this shell (ulimit -v, ulimit -u)\n"),
    ("-n 40", "verify: needs 128 open files at least, and this shell allows fewer: raise its limit (ulimit -n)\n"),
  ])
  func `limits of the shell that leave too little are named`(_ limit: String, _ complaint: String) throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder, shell: "ulimit \(limit); exec \"$VERIFY\" \"$@\"")
      #expect(run.status == 2)
      #expect(run.complaints == complaint)
    }
  }

  @Test func `a small stack is made larger where it may be`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["bank.md"], in: folder, shell: "ulimit -S -s 64; exec \"$VERIFY\" \"$@\"")
      #expect(run.complaints == "")
      #expect(run.output.contains("1 claim holds"))
    }
  }

  @Test func `a report that may not be written is the harness's trouble`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(
        ["bank.md", "--output", "report.txt"], in: folder, shell: "ulimit -f 0; exec \"$VERIFY\" \"$@\"")
      #expect(run.status == 2)
      #expect(run.complaints.contains("File too large"))
    }
  }

  @Test func `a closed standard output is the harness's trouble, a reader who has gone is not`() throws {
    try withBank(Self.bank) { folder in
      let closed = try BuiltCommand(["bank.md"], in: folder, shell: "exec \"$VERIFY\" \"$@\" >&-")
      #expect(closed.status == 2)
      let gone = try BuiltCommand(["bank.md"], in: folder, shell: "(\"$VERIFY\" \"$@\"; echo $? >&2) | true")
      #expect(gone.complaints == "0\n")
      let full = try BuiltCommand(["bank.md"], in: folder, shell: "exec \"$VERIFY\" \"$@\" >/dev/full")
      #expect(full.status == 2)
      #expect(full.complaints == "verify: standard output: cannot be written: No space left on device\n")
    }
  }

  static let endings: [(String, String)] = [
    ("import os; os._exit(0)", "exited"), ("import sys; sys.exit(3)", "exited"), ("while True: pass", "timedOut"),
    ("import os; os.kill(os.getpid(), 11)", "crashed"), ("1 / 0", "raised"), ("x = (", "notCompiled"),
    ("x = bytearray(1 << 40)", "outOfMemory"), ("import os; os.closerange(0, 4096)", "exited"),
    ("import builtins\nbuiltins.print = builtins.repr = builtins.len = None", "finished"),
    ("while True: print('x' * 65536)", "tooMuchOutput"),
  ]

  @Test func `every sample has a verdict, whatever the others do`() throws {
    let samples = Self.endings.map { "## Q\n\n```python\n\($0.0)\n```\n\n## After\n\n```python\n1 + 1  # 2\n```\n" }
    try withBank(samples.joined(separator: "\n")) { folder in
      let run = try BuiltCommand(["bank.md", "--format", "json", "--timeout", "2"], in: folder)
      let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
      let outcomes = report.documents[0].samples.map { $0.runs.values.map(\.outcome) }
      #expect(outcomes == Self.endings.flatMap { [[$0.1], ["finished"]] })
      let sentinels = report.documents[0].samples.enumerated().filter { $0.offset % 2 == 1 }.map(\.element.status)
      #expect(sentinels.allSatisfy { $0 == "holds" })
    }
  }

  private struct Report: Decodable {
    struct Document: Decodable { let samples: [Sample] }
    struct Sample: Decodable {
      let status: String
      let runs: [String: Run]
    }
    struct Run: Decodable { let outcome: String }
    let documents: [Document]
  }

  @Test func `a document may come through a pipe, which is waited for until ^C`() throws {
    try withBank("") { folder in
      let run = try BuiltCommand(
        in: folder,
        shell: """
          mkfifo pipe none; printf '```python\\n1 + 1  # 2\\n```\\n' > pipe &
          "$VERIFY" list pipe; echo "status $?"
          env --default-signal=INT "$VERIFY" list none & pid=$!
          sleep 2; kill -INT $pid; wait $pid; echo "status $?"
          "$VERIFY" list /dev/zero; echo "status $?"
          """)
      #expect(run.output.contains("python"))
      #expect(run.output.contains("status 0"))
      #expect(run.output.contains("status 130"))
      #expect(run.output.hasSuffix("status 2\n"))
      #expect(run.complaints.contains("none: cannot be read: interrupted"))
      #expect(run.complaints.contains("/dev/zero: is larger than a document may be"))
    }
  }

  @Test func `an interrupt leaves no process and no folder behind`() throws {
    try withBank("```python\nimport time\ntime.sleep(30)\n```\n") { folder in
      let start = ContinuousClock.now
      let shell = """
        "$VERIFY" bank.md --timeout 60 & pid=$!
        sleep 2; kill -INT $pid; wait $pid; echo "status $?"
        pgrep -P $pid || echo "no children"
        """
      // A shell without job control has its background processes ignore SIGINT; `env` puts it back.
      let run = try BuiltCommand(
        in: folder, shell: shell.replacing("\"$VERIFY\"", with: "env --default-signal=INT \"$VERIFY\""))
      #expect(run.output.contains("status 130"))
      #expect(run.output.contains("no children"))
      #expect(run.complaints.contains("interrupted"))
      #expect(start.duration(to: .now) < .seconds(20))
    }
  }

  @Test func `two runs print the same report`() throws {
    try withBank(Self.bank + "\n```python\n{1, 2, 'a'}  # {1, 2}\n```\n") { folder in
      let runs = try (0..<2).map { _ in
        try BuiltCommand(["bank.md"], in: folder).output.split(separator: "\n").dropLast()
      }
      #expect(runs[0] == runs[1])
    }
  }
}
