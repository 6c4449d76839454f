/// Where the boxes of a document stand: under which question, in which section, on which level.
struct Outline {
  /// What is said about all boxes under one heading.
  struct Position: Hashable {
    /// A slug.
    let section: String
    /// As the heading puts it, without the mark of its level; empty where no heading stands above.
    let question: String
    /// Unique among the document's questions of its section.
    let slug: String
    let level: String?
  }

  /// By the index of the block, for code, and for markup with checks in it.
  private var positions: [Int: Position] = [:]

  init(of blocks: [Block], head: DocumentHead, stem: String) {
    // The title stands above all headings, as if it were one.
    var path = [head.title.map { Heading(depth: 0, text: $0, line: nil) }].compactMap(\.self)
    var slugs = UniqueSlugs()
    var current: Position?
    let position = { (path: [Heading], slugs: inout UniqueSlugs) in
      Self.position(under: path, head: head, stem: stem, slugs: &slugs)
    }
    for (index, block) in blocks.enumerated() {
      switch block.content {
      case .heading(let depth, let text):
        path.removeAll { $0.depth >= depth }
        path.append(Heading(depth: depth, text: text, line: Self.levelLine(in: blocks[(index + 1)...])))
        // Counted whether a sample follows or not, so that one more sample does not rename another's question.
        current = position(path, &slugs)
      default:
        guard block.code != nil || block.holdsCheck else { continue }
        let here = current ?? position(path, &slugs)
        current = here
        positions[index] = here
      }
    }
  }

  subscript(index: Int) -> Position? { positions[index] }

  private struct Heading {
    let depth: Int
    let text: String
    /// The level that stands in its text, or in a line of metadata below it.
    let level: String?
    /// Nothing but a level: it names no section.
    let isLevel: Bool

    init(depth: Int, text: String, line: String?) {
      let mark = LevelMark.atEnd(of: text)
      let whole = LevelMark.heading(text)
      self.depth = depth
      self.text = whole == nil ? mark?.text ?? text : text
      level = line ?? whole ?? mark?.level
      isLevel = whole != nil
    }
  }

  private static func position(
    under path: [Heading], head: DocumentHead, stem: String, slugs: inout UniqueSlugs
  ) -> Position {
    let question = path.last?.text ?? ""
    let above = path.dropLast().last { !$0.isLevel && !slug(of: $0.text).isEmpty }?.text
    let named = slug(of: head.section ?? above ?? stem)
    let section = named.isEmpty ? "bank" : named
    return Position(
      section: section, question: question, slug: slugs.next(for: question, in: section),
      level: path.reversed().lazy.compactMap(\.level).first ?? head.level)
  }

  /// How many paragraphs below a heading may hold its metadata.
  private static let metadata = 3

  private static func levelLine(in blocks: ArraySlice<Block>) -> String? {
    var left = metadata
    for block in blocks {
      switch block.content {
      case .heading: return nil
      case .paragraph(let text):
        if let level = text.lines.lazy.compactMap({ LevelMark.line($0) }).first { return level }
        left -= 1
        if left == 0 { return nil }
      default: break
      }
    }
    return nil
  }
}

extension Block {
  fileprivate var holdsCheck: Bool {
    guard case .markup(let markup) = content else { return false }
    return markup.pieces.contains { if case .directive(let comment) = $0 { comment.isCheck } else { false } }
  }
}
