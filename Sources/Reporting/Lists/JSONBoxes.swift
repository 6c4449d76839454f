import Verification

/// Writes down boxes as one JSON object, `verify-list/1`, a box a line.
struct JSONBoxes: BoxReporter {
  private var isFirst = true

  func begin() -> String { "{\"schema\": \"verify-list/1\", \"boxes\": [" }

  mutating func add(_ document: Document, everyBox: Bool) -> String {
    var text = ""
    for (box, sample) in document.listed(everyBox: everyBox) {
      text += (isFirst ? "\n  " : ",\n  ") + json(box, sample).text
      isFirst = false
    }
    return text
  }

  func end() -> String { "\n]}\n" }

  private func json(_ box: Box, _ sample: Sample?) -> JSON {
    [
      "path": .string(box.path), "firstLine": .int(box.firstLine), "lastLine": .int(box.lastLine),
      "info": .string(box.info), "role": .string(box.role.name), "reason": .string(box.reason),
      "sample": sample.map { .string($0.id) } ?? .null, "skip": sample?.directives.skip.map(JSON.string) ?? .null,
    ]
  }
}
