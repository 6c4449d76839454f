import Verification

/// A way of writing documents: which files are written so, and how their bytes become blocks.
///
/// A format knows its syntax and nothing of samples; everything behind it knows blocks and no syntax. Each stands in a folder
/// of its own (`docs/architecture.md`, "To add").
package struct DocumentFormat: Sendable {
  /// For a person: `Markdown`.
  package let name: String
  /// How its files' names end, in lower case, with the dot.
  package let suffixes: [String]
  /// Whether a folder's files of this name are documents; others are read where they are named, since most of their kind hold
  /// something else.
  var isReadInFolders = true
  /// Whether reading it would take more memory than there should be for it.
  var isTooLarge: @Sendable (_ bytes: [UInt8]) -> Bool = { DocumentSize(of: $0).isTooLarge }
  /// How a text that is written into a document of this format has to stand there.
  var spelling = TextSpelling.plain
  /// - Parameters:
  ///   - path: the document's path as the user knows it; nothing is read from there.
  ///   - compiles: as for `DocumentReader`, asked by a format that does not say itself what is code.
  let parse:
    @Sendable (_ bytes: [UInt8], _ path: String, _ compiles: ([String]) -> [Bool]) throws(ExtractionError)
      -> ParsedDocument

  /// Every format that can be read.
  package static let all: [DocumentFormat] = [.markdown, .notebook, .html, .reStructuredText, .pythonFile, .plainText]

  /// Whether a file is written in a format that is known, by its name.
  package static func isDocument(_ path: String) -> Bool { all.contains { $0.fits(path) } }

  /// Whether a file in a folder of the bank is a document, by its name.
  static func isDocumentInFolder(_ path: String) -> Bool { all.contains { $0.isReadInFolders && $0.fits(path) } }

  /// By the file's name; a document that somebody names is read whatever it is called.
  static func ofDocument(at path: String) -> DocumentFormat { all.first { $0.fits(path) } ?? .markdown }

  /// How a text stands in a document, by the file's name.
  package static func spelling(inDocumentAt path: String) -> TextSpelling { ofDocument(at: path).spelling }

  private func fits(_ path: String) -> Bool {
    let name = path.lowercased()
    return suffixes.contains { name.hasSuffix($0) }
  }
}
