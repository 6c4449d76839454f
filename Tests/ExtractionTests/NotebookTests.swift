import Testing
import Verification

@testable import Extraction

struct NotebookTests {
  private static func reading(_ text: String) throws(ExtractionError) -> Reading {
    try Reading.of(text, path: "bank/loops.ipynb")
  }

  /// A notebook of nbformat 4 as Jupyter writes it, a line of source on a line of its own.
  private static func notebook(_ cells: String...) -> String {
    "{\n \"cells\": [\n\(cells.joined(separator: ",\n"))\n ],\n \"metadata\": {},\n \"nbformat\": 4\n}\n"
  }

  private static func code(_ source: String, outputs: String = "") -> String {
    "{\"cell_type\": \"code\",\n \"outputs\": [\(outputs)],\n \"source\": [\n\(source)\n ]}"
  }

  @Test func `cells of code are samples, and what is stored below them is what they show`() throws {
    let marked = MarkedText(
      Self.notebook(
        "{\"cell_type\": \"markdown\", \"source\": [\"# Lists\\n\", \"\\n\", \"How long is it?\"]}",
        Self.code(
          "\"x = [1]\\n\",①\n\"len(x)\"②",
          outputs: "{\"output_type\": \"execute_result\", \"data\": {\"text/plain\": [\n\"1\"③\n]}}")))
    let reading = try Self.reading(marked.text)
    #expect(reading.roles == ["python", "output"])
    let sample = try #require(reading.samples.first)
    #expect(sample.text == "x = [1]\nlen(x)")
    #expect(sample.id == "loops/lists#1")
    #expect(sample.lines == [marked.lines[0][0], marked.lines[1][0]])
    #expect(sample.outputs.map(\.text) == ["1"])
    #expect(sample.outputs.map(\.firstLine) == marked.lines[2])
    #expect(sample.outputs.first?.saysOutput == true)
    #expect(sample.prose.map(\.text) == ["How long is it?"])
    #expect(reading.document.boxes.map(\.reason).allSatisfy { $0.hasPrefix("cell 2, ") })
  }

  @Test func `all that a cell shows is one text`() throws {
    let stream = "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"a\\n\"}"
    let warned = "{\"output_type\": \"stream\", \"name\": \"stderr\", \"text\": \"w\\n\"}"
    let error = "{\"output_type\": \"error\", \"ename\": \"KeyError\", \"evalue\": \"'k'\", \"traceback\": []}"
    let reading = try Self.reading(
      Self.notebook(Self.code("\"f()\"", outputs: [stream, warned, stream, error].joined(separator: ","))))
    #expect(
      reading.samples.first?.outputs.map(\.text)
        == ["a\na\nTraceback (most recent call last):\nKeyError: 'k'"])
  }

  @Test func `nbformat 3 has sheets, headings and other words`() throws {
    let reading = try Self.reading(
      "{\"worksheets\": [{\"cells\": [{\"cell_type\": \"heading\", \"level\": 2, \"source\": [\"Sums\"]},"
        + "{\"cell_type\": \"code\", \"input\": [\"1 + 1\"], \"language\": \"python\","
        + "\"outputs\": [{\"output_type\": \"pyout\", \"text\": [\"2\"]},"
        + "{\"output_type\": \"pyerr\", \"ename\": \"E\", \"evalue\": \"\"}]}]}], \"nbformat\": 3}")
    #expect(reading.samples.map(\.question) == ["Sums"])
    #expect(
      reading.samples.first?.outputs.map(\.text) == ["2\nTraceback (most recent call last):\nE: "])
  }

  @Test(arguments: [
    ("%timeit f()", "IPython's own, which Python does not know: `%timeit f()`"),
    ("x = 1\\n\", \"!ls", "IPython's own, which Python does not know: `!ls`"),
    ("files = !ls", "IPython's own, which Python does not know: `files = !ls`"),
    ("len?", "IPython's own, which Python does not know: `len?`"),
    ("%%time\\n\", \"f()", "IPython's own, which Python does not know: `%%time`"),
  ]) func `what only IPython knows is not run, and why is said`(_ source: String, _ reason: String) throws {
    let reading = try Self.reading(Self.notebook(Self.code("\"\(source)\"")))
    #expect(reading.samples.map(\.directives.skip) == [reason])
  }

  @Test(arguments: [
    ("%matplotlib inline\\n\", \"x = 1", "\nx = 1"), ("!pip install x\\n\", \"x = 1", "\nx = 1"),
    ("x = (7\\n\", \"% 2)", "x = (7\n% 2)"), ("'''\\n\", \"%d\\n\", \"'''", "'''\n%d\n'''"),
    ("a != b", "a != b"), ("print('?')", "print('?')"),
  ]) func `settings and signs of Python stop no cell`(_ source: String, _ text: String) throws {
    let reading = try Self.reading(Self.notebook(Self.code("\"\(source)\"")))
    #expect(reading.samples.map(\.text) == [text])
    #expect(reading.samples.allSatisfy { $0.directives.skip == nil })
  }

  @Test func `a cell of another language is none of Python`() throws {
    let reading = try Self.reading(Self.notebook(Self.code("\"%%bash\\n\", \"ls\"")))
    #expect(reading.roles == ["shell"])
    #expect(
      try Self.reading(
        "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"x <- 1\"}], \"metadata\": {\"language_info\": {\"name\": \"R\"}}}"
      ).samples.isEmpty)
  }

  @Test func `a picture is told, and not compared`() throws {
    let picture =
      "{\"output_type\": \"display_data\", \"data\": {\"image/png\": \"aGk=\", \"text/plain\": \"<Figure>\"}}"
    let reading = try Self.reading(Self.notebook(Self.code("\"plot()\"", outputs: picture)))
    #expect(reading.notices.map(\.text) == ["cell 1 shows image/png, which is not compared"])
    #expect(reading.samples.map(\.outputs) == [[]])
  }

  @Test func `what is shown in words is not what the cell above has shown`() throws {
    let reading = try Self.reading(
      Self.notebook(
        Self.code("\"f(1)\""), "{\"cell_type\": \"markdown\", \"source\": \"```\\n2\\n```\"}"))
    #expect(reading.roles == ["python", "text"])
  }

  @Test(arguments: [
    ("", "1: this is no Jupyter notebook that can be read: it ends too early"),
    ("{\"cells\": [\n{\"cell_type\"", "2: this is no Jupyter notebook that can be read: it ends too early"),
    (
      "{\"cells\": [\"a\n",
      "1: this is no Jupyter notebook that can be read: a text in quotation marks has no end on its line"
    ),
    ("{}", "1: this is no Jupyter notebook that can be read: it has no list of cells"),
    ("{\"cells\": []} x", "1: this is no Jupyter notebook that can be read: more follows its end"),
    (
      String(repeating: "[", count: 10_000),
      "1: this is no Jupyter notebook that can be read: its brackets are nested too deeply"
    ),
  ]) func `what is no notebook is told on one line`(_ text: String, _ message: String) throws {
    #expect { try Self.reading(text) } throws: { error in "\(error)" == "bank/loops.ipynb:\(message)" }
  }

  @Test(arguments: ["\"\\", "\"\\u", "\"\\u12", "\"\\ud83d\\u00", "{\"cells\": [{\"source\": [\"\\u\"]}]}"])
  func `an escape that is cut off is no crash`(_ text: String) {
    _ = try? Self.reading("{\"cells\": [{\"cell_type\": \"code\", \"source\": \(text)\"}]}")
    _ = try? Self.reading(text)
  }
}
