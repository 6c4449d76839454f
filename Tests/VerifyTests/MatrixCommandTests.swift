import Foundation
import Testing

@testable import verify

/// `verify matrix`, `verify pythons` and ranges of releases, as their users meet them.
@Suite struct MatrixCommandTests {
  private static let bank = """
    # Gotchas

    ## Which release is this?

    It has been 3.12 since 2023.

    ```python
    import sys
    sys.version_info[:2]  # (3, 12)
    1 + 1  # 2
    ```
    """

  @Test(arguments: [
    ("text", "Python "), ("markdown", "# Answers that"), ("json", "{\n"), ("html", "<!doctype html>\n"),
  ])
  func `every format is written, and dependence on the release is no drift`(_ format: String, _ beginning: String)
    throws
  {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["matrix", "--format", format, "bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.complaints == "")
      #expect(format == "text" ? run.output.contains(beginning) : run.output.hasPrefix(beginning))
    }
  }

  @Test func `every release found takes part, and a claim that differs has a row`() throws {
    struct Found: Decodable {
      struct Release: Decodable { let id: String? }
      let releases: [Release]
    }
    struct Matrix: Decodable {
      struct Section: Decodable { let rows: [Row] }
      struct Row: Decodable { let line: Int }
      let releases: [Found.Release]
      let sections: [Section]
    }
    try withBank(Self.bank) { folder in
      let pythons = try BuiltCommand(["pythons", "--format", "json"], in: folder)
      let found = try JSONDecoder().decode(Found.self, from: Data(pythons.output.utf8)).releases
      let run = try BuiltCommand(["matrix", "--format", "json", "--output", "out.json", "bank.md"], in: folder)
      #expect(run.status == 0)
      #expect(run.output == "")
      let matrix = try JSONDecoder().decode(
        Matrix.self, from: Data(contentsOf: folder.appending(path: "out.json")))
      let releases = Set(matrix.releases.compactMap(\.id))
      #expect(releases.count == matrix.releases.count)
      // Of two interpreters of one release one is taken.
      let numbers = Set(found.compactMap(\.id).map { $0.split(separator: ".").prefix(2).joined(separator: ".") })
      #expect(releases == numbers)
      if releases.contains("3.12"), releases.count > 1 {
        #expect(matrix.sections.map { $0.rows.map(\.line) } == [[9]])
      }
    }
  }

  @Test func `an interpreter that does not start is told once and stops no other`() throws {
    let files = ["bank.md": Data("```python\n1 + 1  # 2\n```".utf8), "bin/python3.9": Data("#!/bin/sh\nexit 1\n".utf8)]
    try withBank(files) { folder in
      let home = ["HOME": folder.path, "PYENV_ROOT": folder.path]
      let shell = "chmod +x bin/python3.9; PATH=$PWD/bin:$PATH; exec \"$VERIFY\" \"$@\""
      let python = folder.appending(path: "bin/python3.9").path
      let others = try BuiltCommand(["pythons"], in: folder, environment: home)
      // Another 3.9 of this machine would be taken instead.
      if others.output.contains("3.9.") { return }

      let run = try BuiltCommand(
        ["--python", "all,3.9,3.6-3.30", "bank.md"], in: folder, shell: shell, environment: home)
      #expect(run.status == 2)
      #expect(run.output.contains("1 claim holds"))
      #expect(run.complaints == "verify: the interpreter \(python) does not work: it exits with 1\n")

      let pythons = try BuiltCommand(["pythons"], in: folder, shell: shell, environment: home)
      #expect(pythons.status == 2)
      #expect(pythons.output.contains(#/python3\.9 +it exits with 1\n/#))
      #expect(pythons.output.contains("  starts\n"))
    }
  }

  @Test func `a format that the matrix does not have is refused`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["matrix", "--format", "junit", "bank.md"], in: folder)
      #expect(run.status == 2)
      #expect(
        run.complaints
          == "verify: \"junit\" is no value for \"--format\", which takes text, json, markdown or html\n")
    }
  }

  @Test func `without any interpreter asked for there is no matrix`() throws {
    try withBank(Self.bank) { folder in
      let run = try BuiltCommand(["matrix", "--python", "3.98-3.99", "bank.md"], in: folder)
      #expect(run.status == 2)
      #expect(run.complaints.hasPrefix("verify: no Python 3.98-3.99 was found; found: "))
    }
  }
}
