import Verification

/// A leaf of a document: what stands in it once lists and quotes are opened, in the document's order.
struct Block {
  /// The 1-based line on which it begins.
  let line: Int
  let content: Content
  /// Of a paragraph: its words and its inline code.
  var pieces: [Passage.Piece] = []
  /// Where each of those stands.
  var origins: [Origin] = []
  /// Of which option of a question it is a part.
  var option: Passage.Option?

  enum Content {
    case heading(level: Int, text: String)
    /// The text a reader sees, with `\n` where the source breaks the line.
    case paragraph(String)
    case code(Code)
    case markup(Markup)
    /// A table, a rule: something that stands between.
    case other
  }

  struct Code {
    let firstLine: Int
    let text: String
    /// What stands beside the fence, trimmed, its escapes resolved: the language, others' attributes, our directives.
    let info: String
    let fence: Fence?
    /// Where its lines stand in a document that does not have them one below the other, each as the end of a line.
    var places: TextPlaces?
    /// The document itself says that it is what the sample above it shows.
    var isOutput = false
    /// What the document calls the part in which it stands: `cell 12`.
    var part: String?
    /// 0-based lines of it that are not run and do not matter.
    var blankedLines: Set<Int> = []
    /// What the format itself has found it to be, and by what.
    var finding: String?
    /// Why it cannot be run, as the document shows.
    var skip: String?

    /// The text's lines and the document's lines correspond one to one, but for what `places` says.
    var lineCount: Int { text.isEmpty ? 0 : text.utf8.count { $0 == UInt8(ascii: "\n") } }
    var lastLine: Int { places?.lines.max() ?? firstLine + lineCount - 1 }
    /// The lines joined by `\n`, without those that are not run.
    var runText: String {
      if blankedLines.isEmpty { return boxText }
      return boxText.lines.enumerated().map { blankedLines.contains($0.offset) ? "" : $0.element }.joined(
        separator: "\n")
    }
    /// The lines joined by `\n`.
    var boxText: String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
  }

  /// How a fence was opened.
  struct Fence {
    let character: Character
    let length: Int
  }

  var code: Code? {
    if case .code(let code) = content { code } else { nil }
  }

  /// The words a reader sees, empty for a comment; nil for what is no running text.
  var words: String? {
    switch content {
    case .paragraph(let text): text
    case .markup(let markup): markup.text
    case .heading, .code, .other: nil
    }
  }
}
