import Testing
import Verification

@testable import Extraction

/// What boxes are taken for. Text with a question mark does not compile here.
struct ClassifierTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let roles: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ roles: String...) {
      self.name = name
      self.text = text
      self.roles = roles
    }
  }

  @Test(arguments: alone)
  func `a box is taken for what it shows itself`(_ c: Case) throws { #expect(try Reading.of(c.text).roles == c.roles) }

  @Test(arguments: afterSample)
  func `a box after a sample may be its output`(_ c: Case) throws {
    #expect(try Reading.of("```python\nprint(1)\n```\n" + c.text).roles == ["python"] + c.roles)
  }

  static let options = [
    Case(
      "the boxes of a question's options",
      "- [ ] :\n\n```python\nx = 1\n```\n\n- [x] :\n\n```python\n2\n```\n\n- [ ] :\n\n```text\n3\n```\n",
      "python", "output", "text"),
    Case(
      "boxes within options", "* [X] this\n\n  ```\n  1\n  ```\n* [ ] that\n\n  ```\n  2\n  ```\n", "output", "text"),
    Case(
      "a list of what is done", "- [x] one:\n\n```python\nx = 1\n```\n\n- [x] two:\n\n```python\ny = 1\n```\n",
      "python", "python"),
    Case("a list of what is to be done", "- [ ] one:\n\n```python\nx = 1\n```\n- [ ] two\n", "python"),
    Case("code below the options", "- [ ] 3\n- [x] 4\n\n```python\nx = 1\n```\n", "python"),
    Case(
      "options under another heading", "- [ ] 3\n- [x] 4\n\n## Next\n\n- [x] :\n\n```python\nx = 1\n```\n", "python"),
  ]

  @Test(arguments: options)
  func `the box that is ticked is output, and the others are none`(_ c: Case) throws {
    #expect(try Reading.of("```python\nprint(1)\n```\n\n" + c.text).roles == ["python"] + c.roles)
  }

  static let alone = [
    Case("MkDocs' tab", "=== \"Tab\"\n\n    ```python\n    x = 1\n    ```\n", "python"),
    Case("MkDocs' answer", "??? success \"Answer\"\n    ```python\n    x = 1\n    ```\n", "python"),
    Case(
      "MkDocs' note in a note", "!!! note\n\n    text\n\n    ??? tip\n\n        ```py\n        x = 1\n        ```\n",
      "python"),
    Case("MyST's options", "```{code-block} python\n:linenos:\n:caption: a.py\n\nx = 1\n```\n", "python"),
    Case("MyST's block of options", "```{code-cell} ipython3\n---\ntags: [x]\n---\nx = 1\n```\n", "python"),
    Case("MkDocs' note without a space", "!!!note\n\n    text\n\n    ```py\n    x = 1\n    ```\n", "python"),
    Case("three marks that are no note", "!!!\n\n    import os\n", "python"),
    Case("code below MkDocs' note", "!!! note\n\n    text\n\nend\n\n    import os\n", "python"),
    Case("prompts tagged python", "```python\n>>> 1\n1\n```\n", "session"),
    Case("prompts tagged pycon", "```pycon\n>>> 1\n1\n```\n", "session"),
    Case("prompts tagged doctest", "```doctest\n>>> 1\n1\n```\n", "session"),
    Case("prompts without a tag", "```\n>>> 1\n1\n```\n", "session"),
    Case("prompts in indented code", "    >>> 1\n    1\n", "session"),
    Case("prompts tagged text", "```text\n>>> 1\n```\n", "session"),
    Case("prompts below a command", "```console\n$ python3\nPython 3.12.1\n>>> 1\n1\n```\n", "session"),
    Case("prompts below a comment", "```python\n# at the prompt\n\n>>> 1\n1\n```\n", "session"),
    Case("IPython prompts", "```ipython\nIn [1]: 1 + 1\nOut[1]: 2\n```\n", "session"),
    Case("IPython prompts without a tag", "```\nIn [12]: 1 + 1\n```\n", "session"),
    Case("a prompt below code that does not compile", "```python\nx = 1\n>>> x ?\n1\n```\n", "session"),
    Case("a prompt in a docstring", "```python\ndef f():\n    \"\"\"\n    >>> f()\n    \"\"\"\n```\n", "python"),
    Case("a merge conflict", "```python\nx = 1\n>>>>>>> branch\n```\n", "python"),
    Case("pycon without prompts", "```pycon\nx = f(1)\n```\n", "python"),
    Case("python that does not compile", "```python\nwhat?\n```\n", "python"),
    Case("bash", "```bash\nls\n```\n", "shell"),
    Case("console", "```console\n$ ls\n```\n", "shell"),
    Case("a shell's prompt without a tag", "```\n$ ls -l\ntotal 0\n```\n", "shell"),
    Case("a prompt with an environment", "```\n(venv) $ ls\n```\n", "shell"),
    Case("a prompt with a host", "```text\nme@host:~/x$ ls\n```\n", "shell"),
    Case("commands without a tag", "```\npip install x\npython -m x\n```\n", "shell"),
    Case("another language", "```ruby\nputs 1\n```\n", "ruby"),
    Case("text that would compile", "```text\nx = 1\n```\n", "text"),
    Case("output without a sample", "```output\n1\n```\n", "text"),
    Case("untagged code", "```\nx = 1\n```\n", "python"),
    Case("untagged code with attributes only", "``` title=\"x\"\nprint(1)\n```\n", "python"),
    Case("indented code", "text\n\n    import os\n", "python"),
    Case("untagged code that does not compile", "```\nx = ?\n```\n", "text"),
    Case("a word", "```\nhello\n```\n", "text"),
    Case("words", "```\nthis or that\n```\n", "text"),
    Case("a path", "```\nsrc/main\n```\n", "text"),
    Case("a file's name", "```\nmain.py\n```\n", "text"),
    Case("numbers", "```\n1, 2, 3\n```\n", "text"),
    Case("a dict", "```\n{'a': [1, None]}\n```\n", "text"),
    Case("JSON", "```\n{\"a\": true}\n```\n", "text"),
    Case("a repr", "```\nPoint(x=1, y=2)\n```\n", "text"),
    Case("YAML", "```\nname: value\n```\n", "text"),
    Case("a table of settings", "```\n[tool.x]\nname = \"y\"\n```\n", "text"),
    Case("JavaScript that compiles", "```\nconsole.log(x);\n```\n", "text"),
    Case("a comment only", "```\n# Title\n```\n", "text"),
    Case("an empty box", "```\n```\n", "text"),
    Case("python of one empty line", "```python\n\n```\n", "python"),
  ]

  static let afterSample = [
    Case("a box below a summary", "<details><summary>Show answer</summary>\n\n```\n7\n```\n\n</details>\n", "output"),
    Case("a box below an answer's label", "Why?\n\n**Answer:**\n\n```\n7\n```\n", "output"),
    Case("a box below an answer in German", "Warum?\n\n**Lösung**\n\n```\n7\n```\n", "output"),
    Case("a box in a callout", "> [!success]- Answer\n> ```\n> [3, 2]\n> ```\n", "output"),
    Case("a box below MkDocs' answer", "??? success \"Respuesta\"\n    ```\n    7\n    ```\n", "output"),
    Case("code in a callout", "> [!success]- Answer\n> ```\n> x = 1\n> ```\n", "python"),
    Case("a box below words that speak of an answer", "The answer is left to you\n\n```\n7\n```\n", "text"),
    Case("a box below another callout", "> [!warning] Careful\n>\n> ```\n> 7\n> ```\n", "text"),
    Case("a result tagged bash", "```bash\nSum = 15\n```\n", "output"),
    Case("values tagged bash", "```bash\n['a', 'b']\n```\n", "output"),
    Case("a command tagged bash", "```bash\npython3 sum.py\n```\n", "shell"),
    Case("a script tagged sh", "```sh\n./run.sh --fast\n```\n", "shell"),
    Case("comments under a label, tagged python", "Output:\n\n```python\n# [1]\n# [2]\n```\n", "output"),
    Case("tagged output", "```output\n1\n```\n", "output"),
    Case("tagged output below a short paragraph", "\nRun it yourself.\n\n```output\n1\n```\n", "output"),
    Case("tagged text", "```text\n1\n```\n", "output"),
    Case("tagged text under a label", "\nOutput:\n\n```text\n1\n```\n", "output"),
    Case("tagged text under a line with a colon", "\nYou will see:\n\n```txt\n1\n```\n", "output"),
    Case("tagged text under prose", "\nThis is another thing.\n\n```text\nabc\n```\n", "text"),
    Case("tagged text after a heading", "\n## Other\n\n```text\n1\n```\n", "text"),
    Case("tagged text after a rule", "\n***\n\n```text\n1\n```\n", "text"),
    Case("tagged text after a table", "\n| Output: |\n| --- |\n\n```text\n1\n```\n", "text"),
    Case("tagged output after a heading", "\n## Other\n\n```output\n1\n```\n", "text"),
    Case("a file's contents", "\nThe file contains:\n\n```text\n1\n```\n", "text"),
    Case("a tree", "```text\nsrc\n├── a.py\n└── b.py\n```\n", "text"),
    Case("console", "```console\n1\n```\n", "output"),
    Case("console with a command", "```console\n$ python a.py\n1\n```\n", "shell"),
    Case("untagged values", "```\n[1, 2]\n```\n", "output"),
    Case("untagged words", "```\nhello, world ?\n```\n", "output"),
    Case("an untagged repr", "```\nPoint(x=1, y=2)\n```\n", "output"),
    Case("untagged code", "```\ny = f(2)\n```\n", "python"),
    Case("untagged code under a label", "\nOutput:\n\n```\nf(2)\n```\n", "output"),
    Case("untagged pseudo-code", "```\nfor x in ?:\n    y\n```\n", "text"),
    Case("untagged text far below", "\nOne.\n\nTwo.\n\n```\n1\n```\n", "text"),
    Case("a label far below", "\nOne long thing.\n\nIt prints:\n\n```\n1\n```\n", "output"),
    Case("commands under a line with a colon", "\nInstall it:\n\n```\npip install x\n```\n", "shell"),
    Case("a label in bold", "\n**Output:**\n\n```\n1\n```\n", "output"),
    Case("a label as a heading", "\n#### Output\n\n```\n1\n```\n", "output"),
    Case("a label in a summary", "\n<details><summary>Output</summary>\n\n```\n1\n```\n</details>\n", "output"),
    Case("a label in Russian", "\nРезультат:\n\n```\n1\n```\n", "output"),
    Case("a label in Chinese", "\n输出结果：\n\n```\n1\n```\n", "output"),
    Case("a label in Spanish", "\nSalida:\n\n```text\n1\n```\n", "output"),
    Case("a label in Persian", "\nخروجی:\n\n```\n1\n```\n", "output"),
    Case("a label in German", "\nDie Ausgabe ist\n\n```\n1\n```\n", "output"),
    Case("a comment between", "\n<!-- prettier-ignore -->\n```text\n1\n```\n", "output"),
    Case("python with values under a label", "\nOutput:\n\n```python\n[1, 2]\n```\n", "output"),
    Case("python that does not compile under a label", "\nOutput:\n\n```python\nwhat ?\n```\n", "output"),
    Case("python with a word under a label", "\nOutput:\n\n```python\nHello\n```\n", "output"),
    Case(
      "a long sentence about output",
      "\nThe output of a program is what a reader of its documentation cares about.\n\n```text\nx\n```\n", "text"),
    Case("python with code under a label", "\nOutput:\n\n```python\ny = f(1)\n```\n", "python"),
    Case("python with values and no label", "```python\n[1, 2]\n```\n", "python"),
    Case("python with a traceback", "```python\nTraceback (most recent call last):\n  ?\n```\n", "output"),
    Case("bash under a label", "\nOutput:\n\n```bash\n1\n```\n", "output"),
    Case("bash without a label, further down", "text\n\n```bash\n1\n```\n", "shell"),
    Case("JSON under a label", "\nThis prints:\n\n```json\n{}\n```\n", "output"),
    Case("JSON without a label", "```json\n{}\n```\n", "json"),
    Case("two outputs", "\nOn 3.11:\n\n```text\n1\n```\n\nOn 3.12:\n\n```text\n2\n```\n", "output", "output"),
    Case("text after another language", "```ruby\nputs 1\n```\n\n```text\n1\n```\n", "ruby", "text"),
    Case("a session after a sample", "```text\n>>> 1\n1\n```\n", "session"),
    Case("asked for", "\nOne.\n\nTwo.\n\n```ruby verify:expect-output\n1\n```\n", "output"),
  ]

  @Test func `outputs belong to the sample above them, with their labels`() throws {
    let marked = MarkedText(
      """
      ```python
      print(1)
      ```

      Output on Python 3.12:

      ```text
      1①
      ```

      ```text
      2②
      ```

      ```python
      print(2)
      ```
      """)
    let samples = try Reading.of(marked.text).samples
    #expect(samples.map(\.outputs.count) == [2, 0])
    #expect(samples[0].outputs.map(\.label) == ["Output on Python 3.12:", nil])
    #expect(samples[0].outputs.map(\.text) == ["1", "2"])
    #expect(samples[0].outputs.map { [$0.firstLine] } == marked.lines)
  }

  @Test func `an interpreter is asked once a document, and only where it must be`() throws {
    let asked = Asked()
    let text = "```python\nx = 1\n```\n\n```\ny = 1\n```\n\n```\nwords\n```\n\n```\nz = 1\n```\n"
    _ = try DocumentReader { texts in
      asked.append(texts)
      return texts.map { _ in true }
    }.read(Array(text.utf8), path: "a.md")
    #expect(asked.all == [["y = 1", "z = 1"]])
  }

  @Test func `every box has a reason`() throws {
    let reading = try Reading.of((Self.alone + Self.afterSample).map(\.text).joined(separator: "\n"))
    #expect(reading.document.boxes.allSatisfy { !$0.reason.isEmpty && !$0.reason.contains("\n") })
  }
}
