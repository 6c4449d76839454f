import Verification

/// The sentences of a passage.
///
/// A mark ends one where white space follows, behind closing quotes and brackets: "3.8" and "e.g.," end nothing, nor does what
/// stands in code.
struct PassageSentences {
  private(set) var all: [Sentence] = []

  struct Sentence: Sendable {
    /// 1-based, of the document: where it begins.
    let line: Int
    let pieces: [Passage.Piece]
  }

  private var line: Int
  private var pieces: [Passage.Piece] = []
  private var words = ""
  /// Where the sentence at hand begins; nil before its first sign.
  private var first: Int?
  /// Its mark was read, and what may close with it.
  private var isEnding = false

  private static let marks = ".!?"
  private static let closing = "*_)\"'”’`"

  init(_ passage: Passage) {
    line = passage.line
    for piece in passage.pieces {
      switch piece {
      case .words(let text): for character in text { take(character) }
      case .code(let code): take(code: code)
      }
    }
    end()
  }

  private mutating func take(_ character: Character) {
    guard character.isWhitespace else {
      if first == nil { first = line }
      words.append(character)
      isEnding = Self.marks.contains(character) || isEnding && Self.closing.contains(character)
      return
    }
    if character.isNewline { line += 1 }
    if isEnding {
      end()
    } else if first != nil, words.last != " " {
      words.append(" ")
    }
  }

  private mutating func take(code: String) {
    if first == nil { first = line }
    endWords()
    pieces.append(.code(code))
    isEnding = false
  }

  private mutating func endWords() {
    if !words.isEmpty { pieces.append(.words(words)) }
    words = ""
  }

  private mutating func end() {
    while words.last == " " { words.removeLast() }
    endWords()
    if let first { all.append(Sentence(line: first, pieces: pieces)) }
    pieces = []
    first = nil
    isEnding = false
  }
}
