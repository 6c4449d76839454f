import Verification

/// The pieces of a paragraph, each with where it stands.
struct Pieces {
  private var closed: [Passage.Piece] = []
  private var closedOrigins: [Origin] = []
  /// The words that may go on. They are no piece yet: to take one out of the list and put it back would copy them for every line.
  private var words = ""
  private var wordsOrigin = Origin()
  private var hasWords = false

  var all: [Passage.Piece] { hasWords ? closed + [.words(words)] : closed }
  var origins: [Origin] { hasWords ? closedOrigins + [wordsOrigin] : closedOrigins }

  /// Words that follow words are one stretch, whatever markup stands between them.
  mutating func append(words more: String, at origin: Origin) {
    wordsOrigin.append(origin, at: words.utf8.count)
    words += more
    hasWords = true
  }

  mutating func append(code: String, at origin: Origin) {
    if hasWords {
      closed.append(.words(words))
      closedOrigins.append(wordsOrigin)
      (words, wordsOrigin, hasWords) = ("", Origin(), false)
    }
    closed.append(.code(code))
    closedOrigins.append(origin)
  }
}
