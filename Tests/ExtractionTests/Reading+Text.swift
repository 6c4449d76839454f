import Verification

@testable import Extraction

extension Reading {
  /// Reads a document from its text. Everything compiles but text with a question mark in it.
  static func of(_ text: String, path: String = "bank/loops.md") throws(ExtractionError) -> Reading {
    try DocumentReader { texts in texts.map { !$0.contains("?") } }.read(Array(text.utf8), path: path)
  }

  var roles: [String] { document.boxes.map(\.role.name) }
  var samples: [Sample] { document.samples }
}
