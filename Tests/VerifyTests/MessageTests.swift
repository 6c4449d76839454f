import Foundation
import Testing

@testable import verify

/// What is typed, and the better that it is answered with.
@Suite struct MessageTests {
  private static let files = [
    "bank.md": Data("# Q\n\n```python\n1  # 1\n```\n".utf8), "none.txt": Data("words\n".utf8),
    "typo.md": Data("```pyhton\n1\n```\n".utf8),
    "fails.md": Data("## What does `x` do?\n\n```python\nx = 1\n1/0\n```\n".utf8),
    "old.md": Data("```python\nimport dataclasses\n```\n".utf8),
    "lacks.md": Data("```python\nimport nosuch\n```\n".utf8),
    "draws.md": Data("```python\nimport random\nrandom.choice([1, 2, 3, 4, 5, 6, 7, 8])  # 9\n```\n".utf8),
  ]

  private static let answers: [(arguments: [String], status: Int32, complaint: String)] = [
    ([], 2, #"there is no folder "Snippets" here; name a file or a folder: verify PATH"#),
    (["list"], 2, #"there is no folder "Snippets" here; name a file or a folder: verify list PATH"#),
    (["bank.md", "--python", "2.7"], 2, "Python 2.7 is too old; samples run on 3.6 and later"),
    (["bank.md", "--python", "/bin/ls"], 2, "the interpreter /bin/ls does not work: it exits with 2; it is no Python"),
    (
      ["bank.md", "--memory", "10M"], 2,
      #""10M" is no value for "--memory", which takes a size from 32M, which Python needs to start"#
    ),
    (["bank.md", "--output", "/no/x"], 2, "/no/x: cannot be written: No such file or directory"),
    (
      ["accept", "--acknowledge", "bank.md", "."], 2,
      #""--acknowledge" takes a reason, and "bank.md" is a file; write --acknowledge "why it may vary" bank.md"#
    ),
    (["none.txt"], 0, "none.txt: no sample of Python (`verify list` shows why)"),
    (["none.txt", "--strict"], 2, "none.txt: no sample of Python (`verify list` shows why)"),
    (["list", "typo.md"], 0, "typo.md:1: the box is tagged `pyhton` and not run; did you mean `python`?"),
  ]

  @Test(arguments: answers)
  func `a mistake is answered in one line with what is better`(
    _ arguments: [String], _ status: Int32, _ complaint: String
  ) throws {
    try withBank(Self.files) { folder in
      let run = try BuiltCommand(arguments, in: folder, environment: ["CI": ""])
      #expect(run.status == status)
      #expect(run.complaints == "verify: \(complaint)\n")
    }
  }

  @Test(arguments: [
    (["fails.md"], "fails.md:5  ends on line 5 with ZeroDivisionError"), (["lacks.md"], "not there (`verify needs`)"),
    (["draws.md"], "could not be checked: another result each time ("), (["show", "fails.md:5"], "what-does-x-do#1"),
    (["doctor"], "`verify doctor --verbose` shows what samples can see and use"),
  ]) func `what is told is told in words of the document`(_ arguments: [String], _ words: String) throws {
    try withBank(Self.files) { folder in
      let run = try BuiltCommand(arguments, in: folder)
      #expect(run.output.contains(words), "\(run.output)")
    }
  }

  @Test func `a heading keeps its back quotes`() throws {
    try withBank(["a.md": Data("## What does `x` do?\n\n```python\n1  # 2\n```\n".utf8)]) { folder in
      let run = try BuiltCommand(["a.md"], in: folder)
      #expect(run.output.contains("drifted: What does `x` do?"))
    }
  }

  @Test func `packages that samples lack are named for pip, and offered where the shell has them`() throws {
    let text = """
      ```python
      import numpy as np, os
      from sklearn.svm import SVC
      ```

      ```python verify:needs=yaml
      >>> import numpy
      ```

      ```python verify:skip="no"
      import pandas
      ```
      """
    try withBank(["a.md": Data(text.utf8), "ve/lib/python3.11/site-packages/numpy/__init__.py": Data()]) { folder in
      let needs = try BuiltCommand(["needs", "a.md"], in: folder)
      #expect(
        needs.output == """
          # what samples import and the standard library lacks: `verify --requirements FILE` gives it to them
          numpy         # 2 samples
          PyYAML        # 1 sample, imported as yaml
          scikit-learn  # 1 sample, imported as sklearn

          """)
      let environment = folder.path + "/ve"
      let run = try BuiltCommand(["a.md"], in: folder, environment: ["VIRTUAL_ENV": environment])
      #expect(
        run.complaints == "verify: the active virtual environment has numpy: --site-packages "
          + "\(environment)/lib/python3.11/site-packages lets samples import it\n")
    }
  }
}
