import Testing
import Verification

@testable import Recording

@Suite struct SectionRecordTests {
  static let all = releases("3.8", "3.9", "3.10")
  static let example = record(
    report(
      number: 2,
      (claim("a is b", "True"), ["3.8": .holds("True"), "3.9": .holds("True"), "3.10": .contradicted("False")]),
      (claim("a is b", "True"), ["3.10": .holds("True")])),
    report(
      number: 10, printed: "hi\n", (claim("x", "1"), ["3.8": .holds("1"), "3.9": .holds("1"), "3.10": .holds("1")])),
    on: all)

  static let text = """
    {"format": "verify-expectations/1", "section": "gotchas", "outcomes": [

    {"sample": "gotchas/why#2", "text": "2961e24b"},
    {"sample": "gotchas/why#2", "on": "3.8-3.10", "run": "finished"},
    {"sample": "gotchas/why#2", "claim": "a is b  # True", "on": "3.8-3.9", "holds": "as stated"},
    {"sample": "gotchas/why#2", "claim": "a is b  # True", "on": "3.10", "contradicted": "False"},
    {"sample": "gotchas/why#2", "claim": "a is b  # True", "number": 2, "on": "3.10", "holds": "as stated"},

    {"sample": "gotchas/why#10", "text": "2961e24b"},
    {"sample": "gotchas/why#10", "on": "3.8-3.10", "run": "finished"},
    {"sample": "gotchas/why#10", "on": "3.8-3.10", "printed": "hi"},
    {"sample": "gotchas/why#10", "claim": "x  # 1", "on": "3.8-3.10", "holds": "as stated"},

    {}]}

    """

  @Test func `an outcome is one line, releases folded, samples in the order of their numbers`() {
    #expect(Self.example.text == Self.text)
  }

  @Test func `what was written is read back`() throws {
    let read = try SectionRecord(Array(Self.text.utf8), section: "gotchas", path: "gotchas.json")
    #expect(read == Self.example)
  }

  @Test func `another layout of the same JSON is read as well`() throws {
    let text = Self.text.replacing("\", \"", with: "\",\n  \"")
    #expect(try SectionRecord(Array(text.utf8), section: "gotchas", path: "gotchas.json").text == Self.text)
  }

  @Test func `what this version does not know is kept`() throws {
    let text = """
      {"format": "verify-expectations/1", "section": "gotchas", "owner": "Ada", "outcomes": [

      {"sample": "gotchas/why#1", "on": "3.8", "run": "finished", "seen": 2},
      {"sample": "gotchas/why#1", "claim": "x  # 1", "acknowledged": "3.9 rounds"},
      {"sample": "gotchas/why#1", "on": "3.8", "mood": "fine"},

      {"note": "of no sample"},

      {}]}

      """
    let read = try SectionRecord(Array(text.utf8), section: "gotchas", path: "gotchas.json")
    let kept = read.text.split(separator: "\n").map(String.init)
    for line in text.split(separator: "\n") where !line.contains("acknowledged") {
      #expect(kept.contains(String(line)))
    }
    #expect(read["gotchas/why#1"]?.acknowledged == [.claim("x  # 1", number: 1): "3.9 rounds"])
  }

  static let head = "{\"format\": \"verify-expectations/1\", \"section\": \"g\", \"outcomes\": [\n"
  static let damages: [(text: String, line: Int, what: String)] = [
    ("", 1, "\"{\" is expected"),
    ("{\"section\": \"g\"}", 1, "the member \"format\" is missing"),
    ("{\"format\": \"verify-expectations/2\"}", 1, "the format is \"verify-expectations/2\""),
    (head + "{\"sample\": \"g/a#1\", \"on\": \"3.8\" \"run\": \"finished\"},\n{}]}", 2, "\"}\" is expected"),
    (head + "{\"sample\": \"g/a#1\", \"on\": \"3.8\", \"run\": \"fin", 2, "a text has no closing quotation mark"),
    (head + "\n{\"sample\": \"g/a#1\", \"on\": \"new\", \"run\": \"finished\"},\n{}]}", 3, "\"new\" names no releases"),
    (
      head + "{\"sample\": \"g/a#1\", \"on\": \"3.8\", \"run\": \"finished\"},\n"
        + "{\"sample\": \"g/a#1\", \"on\": \"3.8-3.9\", \"run\": \"exited 1\"},\n{}]}",
      3, "a second outcome of \"how it ends\" on 3.8; leave one of the two lines"
    ),
    (
      head
        + "<<<<<<< ours\n{\"sample\": \"g/a#1\", \"on\": \"3.8\", \"run\": \"finished\"},\n=======\n>>>>>>> theirs\n{}]}",
      2, "a merge was left half done"
    ),
    (head + "{}]} trailing", 2, "the end of the file is expected"),
  ]

  @Test(arguments: damages)
  func `a damaged file is one line with its place and what to do`(_ text: String, _ line: Int, _ what: String) {
    let error = #expect(throws: RecordingError.self) {
      try SectionRecord(Array(text.utf8), section: "g", path: "Expectations/g.json")
    }
    let message = error?.description ?? ""
    #expect(message.hasPrefix("Expectations/g.json:\(line): \(what)"), "\(message)")
    #expect(!message.contains("\n"))
  }
}
