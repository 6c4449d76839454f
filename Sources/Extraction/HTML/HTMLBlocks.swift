import Verification

/// Goes through a page and gathers its blocks.
struct HTMLBlocks {
  private(set) var blocks: [Block] = []
  private let path: String
  private var places: HTMLText
  /// What is open, from without to within.
  private var open: [HTMLNode] = []
  private var paragraph = HTMLParagraph()
  /// How many headings are open.
  private var headings = 0
  /// How deep in inline code it is.
  private var code = 0
  /// How many tables are open that hold data, which are no running text.
  private var dataTables = 0

  /// A question without a heading stands below all headings.
  private static let questionLevel = 7

  init(of source: SourceText) {
    path = source.path
    places = HTMLText(source)
    HTMLTree.walk(source.bytes) { node, base, entering in
      entering ? enter(node, base) : leave(node)
    }
    close()
  }

  /// Whether what stands in it is to be gone through.
  private mutating func enter(_ node: HTMLNode, _ base: UnsafePointer<CChar>) -> Bool {
    if node.isText {
      if dataTables == 0, let start = node.offset(in: base) {
        paragraph.append(places.placed(node.text, from: start, isCode: false), isCode: code > 0)
      }
      return false
    }
    if node.isComment {
      guard node.text.drop(while: \.isWhitespace).hasPrefix(directivePrefix), let start = node.offset(in: base) else {
        return false
      }
      close()
      let line = places.line(at: start)
      blocks.append(
        Block(
          line: line, content: .markup(Markup(html: "<!--\(node.text)-->", at: Place(path: path, line: line)))))
      return false
    }
    guard node.isElement else { return false }
    // Generators set the numbers of lines beside a box, in a cell or a box of their own.
    if ["pre", "td"].contains(node.name), HTMLMeaning.isOutsideCode(node) { return false }
    if node.name == "head" || HTMLMeaning.isPassedOver(node)
      || node.name == "button" && !isInHeading && !HTMLMeaning.mayAsk(node)
    {
      return false
    }
    switch node.name {
    case "br": paragraph.endLine()
    case "hr", "pre", "table", "xmp": enterBlock(node, base)
    case "code", "kbd", "samp", "tt", "var":
      if isBox(node) { enterBlock(node, base) } else { code += 1 }
    default:
      if HTMLMeaning.isBlock(node) || HTMLMeaning.headingLevel(node) != nil || HTMLMeaning.mayAsk(node) { close() }
    }
    if isBox(node) { return false }
    if HTMLMeaning.headingLevel(node) != nil { headings += 1 }
    open.append(node)
    return true
  }

  private mutating func enterBlock(_ node: HTMLNode, _ base: UnsafePointer<CChar>) {
    close()
    let line = node.offset(in: base).map { places.line(at: $0) } ?? blocks.last?.line ?? 1
    switch node.name {
    case "hr": blocks.append(Block(line: line, content: .other))
    case "table":
      let isData = Self.holdsData(node)
      if isData { blocks.append(Block(line: line, content: .other)) }
      if isData || dataTables > 0 { dataTables += 1 }
    default:
      let box = HTMLCode(node, in: open, line: line, base, &places)
      guard !box.isBlank else { return }
      let code = box.code
      blocks.append(Block(line: code.firstLine, content: .code(code)))
    }
  }

  private mutating func leave(_ node: HTMLNode) -> Bool {
    if open.last?.pointer == node.pointer { open.removeLast() }
    switch node.name {
    case "code", "kbd", "samp", "tt", "var":
      code = max(0, code - 1)
      if code == 0 { paragraph.endCode() }
    case "table":
      close()
      dataTables = max(0, dataTables - 1)
    default:
      if let level = HTMLMeaning.headingLevel(node) {
        headings = max(0, headings - 1)
        closeHeading(level: level)
      } else if HTMLMeaning.mayAsk(node), !isInHeading {
        closeQuestion(of: node)
      } else if HTMLMeaning.isBlock(node) {
        isInHeading ? paragraph.endLine() : close()
      }
    }
    return true
  }

  private var isInHeading: Bool { headings > 0 }

  /// A `<pre>`, or code of several lines that names its language.
  private func isBox(_ node: HTMLNode) -> Bool {
    if node.name == "pre" || node.name == "xmp" { return true }
    guard node.name == "code", !isInHeading, HTMLMeaning.language(of: node.classes) != nil else { return false }
    return node.children.contains { $0.name == "br" || $0.isText && $0.text.contains("\n") }
  }

  /// With a head, as tables of data have one; others are a layout, in which old pages set all that they have.
  private static func holdsData(_ table: HTMLNode) -> Bool {
    table.children.contains { part in
      part.name == "thead"
        || part.children.contains { row in row.name == "th" || row.children.contains { $0.name == "th" } }
    }
  }

  private mutating func close() {
    guard !isInHeading else { return }
    if let block = paragraph.take() { blocks.append(block) }
  }

  private mutating func closeHeading(level: Int) {
    guard let block = paragraph.take(), let words = block.words else { return }
    let text = words.lines.map(\.trimmed).joined(separator: " ").trimmed
    blocks.append(
      Block(line: block.line, content: .heading(level: level, text: text), pieces: block.pieces, origins: block.origins)
    )
  }

  private mutating func closeQuestion(of node: HTMLNode) {
    guard let block = paragraph.take(), let words = block.words else { return }
    if HTMLMeaning.asks(words.trimmed) {
      let text = words.lines.map(\.trimmed).joined(separator: " ").trimmed
      blocks.append(
        Block(
          line: block.line, content: .heading(level: Self.questionLevel, text: text), pieces: block.pieces,
          origins: block.origins))
    } else if node.name != "button" {
      blocks.append(block)
    }
  }
}
