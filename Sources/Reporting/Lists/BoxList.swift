import Verification

/// Writes down every code box of a bank, one a line: where it stands, what it was taken for, why, and the id of its sample.
package struct BoxList: Sendable {
  private let isJSON: Bool
  private var isFirst = true

  /// - Parameter json: one JSON object with a `boxes` array instead of lines for a person.
  package init(json: Bool) { isJSON = json }

  package mutating func begin() -> String { isJSON ? "{\"schema\": \"verify-list/1\", \"boxes\": [" : "" }

  /// - Parameter everyBox: also those that are no sample; not where samples were selected.
  package mutating func add(_ document: Document, everyBox: Bool) -> String {
    let samples = Dictionary(document.samples.map { ($0.firstLine, $0) }, uniquingKeysWith: { first, _ in first })
    let boxes = document.boxes.filter { everyBox || samples[$0.firstLine] != nil }
    var text = ""
    for box in boxes { text += isJSON ? json(box, samples[box.firstLine]) : line(box, samples[box.firstLine]) }
    return text
  }

  package func end() -> String { isJSON ? "\n]}\n" : "" }

  private func line(_ box: Box, _ sample: Sample?) -> String {
    let place = "\(box.path):\(box.firstLine)-\(box.lastLine)"
    let skipped = sample?.directives.skip.map { "; skipped: \($0)" } ?? ""
    let id = sample.map { "  \($0.id)" } ?? ""
    return "\(place)  \(box.role.name)\(id)  (\(box.reason)\(skipped))".visible + "\n"
  }

  private mutating func json(_ box: Box, _ sample: Sample?) -> String {
    let opening = isFirst ? "\n  " : ",\n  "
    isFirst = false
    let value: JSON = [
      "path": .string(box.path), "firstLine": .int(box.firstLine), "lastLine": .int(box.lastLine),
      "info": .string(box.info), "role": .string(box.role.name), "reason": .string(box.reason),
      "sample": sample.map { .string($0.id) } ?? .null, "skip": sample?.directives.skip.map(JSON.string) ?? .null,
    ]
    return opening + value.text
  }
}
