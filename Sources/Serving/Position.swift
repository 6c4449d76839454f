import Verification

/// A place between two characters of a text, as the protocol counts: both from 0.
package struct Position: Sendable, Hashable, Comparable {
  package let line: Int
  /// In units of a `PositionEncoding`.
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Nil where it is not one.
  package init?(_ json: JSON?) {
    guard let line = json?["line"]?.int, let character = json?["character"]?.int, line >= 0, character >= 0 else {
      return nil
    }
    self.init(line: line, character: character)
  }

  package var json: JSON { ["line": .int(line), "character": .int(character)] }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

extension Range<Position> {
  /// Nil where it is not one, or ends before it begins.
  package init?(_ json: JSON?) {
    guard let start = Position(json?["start"]), let end = Position(json?["end"]), start <= end else { return nil }
    self = start..<end
  }

  package var json: JSON { ["start": lowerBound.json, "end": upperBound.json] }

  /// Whether they share a character, or touch.
  package func touches(_ other: Range<Position>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}

/// In what a position counts the characters of a line.
package enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The first of those that a client offers; all of them know UTF-16.
  package init(offered: JSON?) {
    self = offered?.array?.lazy.compactMap { $0.string.flatMap(Self.init(rawValue:)) }.first ?? .utf16
  }

  /// How many units a scalar is.
  func width(of scalar: Unicode.Scalar) -> Int {
    switch self {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }
}
