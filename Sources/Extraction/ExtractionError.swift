import Verification

/// The bank, or what an author asks for in it, could not be read.
package enum ExtractionError: Error, Hashable, CustomStringConvertible {
  /// A path that is not there, with the existing name most like it.
  case missing(path: String, nearest: String?)
  /// A file or folder that is there, and what the system said.
  case unreadable(path: String, reason: String)
  /// A document that is longer, or holds more, than can be read at once.
  case tooLarge(path: String)
  /// A folder below which no document stands, or none but what is passed over.
  case empty(folder: String, passedOver: Bool)
  /// The line of the first byte that is not UTF-8.
  case notUTF8(Place, byte: UInt8)
  /// The line of the first NUL byte.
  case zeroByte(Place)
  /// Bytes that are not written as the document's format demands: the format, and what is wrong.
  case malformed(Place, format: String, String)
  /// What is wrong with a directive, and what to do about it.
  case directive(Place, String)
  /// A selection that nothing in the bank meets: the kind of name asked for, the word, the names most like it, and all that there
  /// are, where these are few.
  case noSuch(kind: String, word: String, nearest: [String], known: [String])
  /// A line of a document on which no sample stands, and the lines on which the samples nearest to it begin.
  case noSample(Place, before: Int?, after: Int?)
  /// Every word selected something, but nothing is selected by all of them.
  case nothingSelected

  /// The place first, then what is wrong and what to do about it, on one line.
  package var description: String {
    switch self {
    case .missing(let path, let nearest?): "\(path): no such file or folder; did you mean \"\(nearest)\"?"
    case .missing(let path, nil): "\(path): no such file or folder"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .tooLarge(let path): "\(path): is larger than a document may be; split it into several"
    case .empty(let folder, false):
      "\(folder): no document below this folder; a document's name ends in \(Self.suffixes)"
    case .empty(let folder, true):
      "\(folder): no document below this folder but in what is hidden, ignored or excluded; --hidden reads what is hidden "
        + "or a .gitignore names"
    case .notUTF8(let place, let byte):
      "\(place): the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8; save the document as UTF-8"
    case .zeroByte(let place): "\(place): a NUL byte; this is not a text document"
    case .malformed(let place, let format, let what): "\(place): this is no \(format) that can be read: \(what)"
    case .directive(let place, let what): "\(place): \(what)"
    case .noSuch(let kind, let word, let nearest, let known) where nearest.isEmpty:
      "no \(kind) matches \"\(word)\"" + (known.isEmpty ? "" : "; there are: \(known.joined(separator: ", "))")
    case .noSuch(let kind, let word, let nearest, _):
      "no \(kind) matches \"\(word)\"; did you mean \(nearest.map { "\"\($0)\"" }.joined(separator: " or "))?"
    case .noSample(let place, nil, nil): "\(place): no sample stands there, for the document has none"
    case .noSample(let place, let before, let after):
      "\(place): no sample stands there; the nearest begin on line "
        + [before, after].compactMap { $0.map(String.init) }.choice
    case .nothingSelected: "no sample meets all that is asked for; leave out a section, a question or a level"
    }
  }

  /// Where a document is as it must not be; nil for what is wrong with no line of one.
  package var place: Place? {
    switch self {
    case .notUTF8(let place, _), .zeroByte(let place), .malformed(let place, _, _), .directive(let place, _): place
    case .missing, .unreadable, .tooLarge, .empty, .noSuch, .noSample, .nothingSelected: nil
    }
  }

  private static var suffixes: String {
    DocumentFormat.all.filter(\.isReadInFolders).flatMap(\.suffixes).choice
  }
}
