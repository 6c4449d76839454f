import Verification

/// Something that writes down sentences of a bank, each with its place.
package protocol SentenceReporter: Sendable {
  /// Opens the report.
  mutating func begin() -> String
  /// Takes in the next one.
  mutating func add(_ text: String, at place: Place) -> String
  /// Closes the report.
  mutating func end() -> String
}

/// For a person, one a line.
struct SentenceLines: SentenceReporter {
  func begin() -> String { "" }

  func add(_ text: String, at place: Place) -> String { "\(place)  \(text)".visible + "\n" }

  func end() -> String { "" }
}

/// As one JSON object, `verify-prose/1`, a sentence a line.
struct JSONSentences: SentenceReporter {
  private var isFirst = true

  func begin() -> String { "{\"schema\": \"verify-prose/1\", \"sentences\": [" }

  mutating func add(_ text: String, at place: Place) -> String {
    defer { isFirst = false }
    let json: JSON = ["path": .string(place.path), "line": .int(place.line), "text": .string(text)]
    return (isFirst ? "\n  " : ",\n  ") + json.text
  }

  func end() -> String { "\n]}\n" }
}
