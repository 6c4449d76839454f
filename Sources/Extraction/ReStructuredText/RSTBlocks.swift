import Verification

/// Goes through a document's lines and gathers its blocks.
///
/// Only what bears code is taken apart: what stands indented in a note or a list is read as if it stood alone, since where a box
/// begins and ends is told by its own indentation.
struct RSTBlocks {
  private(set) var blocks: [Block] = []
  private(set) var notices: [Notice] = []
  private let source: SourceText
  private let lines: [RSTLine]
  /// 0-based.
  private var index = 0
  private var titles: [Title] = []
  private var language = ""

  /// How a title is marked; the order in which they come is that of the levels.
  private struct Title: Hashable {
    let sign: Character
    let isOverlined: Bool
  }

  init(of source: SourceText) {
    self.source = source
    lines = (1...source.lineCount).map { RSTLine(source.line($0) ?? "") }
    while index < lines.count { take() }
  }

  private mutating func take() {
    let line = lines[index]
    if line.isBlank {
      index += 1
    } else if takeTitle() {
      return
    } else if line.isTableBorder {
      blocks.append(Block(line: index + 1, content: .other))
      while index < lines.count, !lines[index].isBlank { index += 1 }
    } else if let explicit = RSTExplicit(line) {
      take(explicit)
    } else if line.beginsSession {
      let end = lines[index...].firstIndex(where: \.isBlank) ?? lines.count
      append(box: index..<end, info: "pycon")
      index = end
    } else {
      takeParagraph(from: line.itemMark)
    }
  }

  /// A title with the line below it, and perhaps the same above it; a line of signs alone is a rule.
  private mutating func takeTitle() -> Bool {
    func adornment(_ number: Int) -> Character? { lines.indices.contains(number) ? lines[number].adornment : nil }
    func isTitle(_ number: Int, under sign: Int) -> Bool {
      lines.indices.contains(number) && !lines[number].isBlank
        && lines[sign].text.count >= min(Self.shortest, lines[number].text.count)
    }
    if let sign = adornment(index), lines[index].indent == 0 {
      if adornment(index + 2) == sign, isTitle(index + 1, under: index + 2) {
        append(title: Title(sign: sign, isOverlined: true), at: index + 1)
        index += 3
        return true
      }
      let isRule = lines[index].text.count >= Self.shortest && (index + 1 == lines.count || lines[index + 1].isBlank)
      if isRule {
        blocks.append(Block(line: index + 1, content: .other))
        index += 1
      }
      return isRule
    }
    guard lines[index].indent == 0, let sign = adornment(index + 1), isTitle(index, under: index + 1),
      sign != ":" || lines[index + 1].text != "::"
    else { return false }
    append(title: Title(sign: sign, isOverlined: false), at: index)
    index += 2
    return true
  }

  /// A shorter line of signs must be as long as its title.
  private static let shortest = 4

  private mutating func append(title: Title, at number: Int) {
    let level = titles.firstIndex(of: title) ?? titles.count
    if level == titles.count { titles.append(title) }
    let inline = RSTInline(placed(number...number, from: 0))
    blocks.append(
      Block(
        line: number + 1, content: .heading(level: level + 1, text: inline.shown.trimmed), pieces: inline.pieces.all,
        origins: inline.pieces.origins))
  }

  private mutating func take(_ explicit: RSTExplicit) {
    let marker = index
    let indent = lines[index].indent
    switch explicit {
    case .other:
      index += 1
      skip(deeperThan: indent)
    case .comment(let text):
      index += 1
      skip(deeperThan: indent)
      guard text.hasPrefix(directivePrefix) else { return }
      let more = lines[(marker + 1)..<index].map(\.text).joined(separator: "\n")
      let comment = DirectiveComment(
        place: Place(path: source.path, line: marker + 1), text: more.isEmpty ? text : "\(text)\n\(more)",
        isClosed: true)
      blocks.append(
        Block(line: marker + 1, content: .markup(Markup(pieces: [.directive(comment)], hidesCode: false))))
    case .directive(let name, let argument):
      let directive = RSTDirective(name: name, argument: argument)
      if case .prose = directive, !argument.isEmpty {
        // `.. note:: Words` begins a paragraph that goes on below.
        let offset = lines[index].text.range(of: argument).map { lines[index].text[..<$0.lowerBound].utf8.count } ?? 0
        takeParagraph(from: offset)
        return
      }
      index += 1
      while index < lines.count, lines[index].isOption, lines[index].indent > indent { index += 1 }
      take(directive, name: name, argument: argument, indent: indent, marker: marker)
    }
  }

  private mutating func take(_ directive: RSTDirective, name: String, argument: String, indent: Int, marker: Int) {
    let content = index
    switch directive {
    case .prose: return
    case .highlight(let language): self.language = language
    case .passedOver: skip(deeperThan: indent)
    case .include:
      skip(deeperThan: indent)
      notices.append(
        Notice(
          place: Place(path: source.path, line: marker + 1),
          text: "\"\(name)\" is not followed: \(argument) is not read"))
    case .box(let info):
      skip(deeperThan: indent)
      append(box: content..<index, info: info)
    case .output:
      skip(deeperThan: indent)
      append(box: content..<index, info: "output", isOutput: true)
    }
  }

  /// Goes behind blank lines and those that are indented by more.
  private mutating func skip(deeperThan indent: Int) {
    while index < lines.count, lines[index].isBlank || lines[index].indent > indent { index += 1 }
  }

  /// - Parameter offset: of the paragraph's first word on its line, behind the mark of a list's item.
  private mutating func takeParagraph(from offset: Int) {
    let first = index
    let indent = lines[index].indent
    index += 1
    // What goes on stands below the first word, or further left where it does not begin an item or a directive.
    while index < lines.count, !lines[index].isBlank,
      lines[index].indent == indent + offset || offset > 0 && lines[index].indent > indent,
      RSTExplicit(lines[index]) == nil, offset > 0 || lines[index].itemMark == 0
    {
      index += 1
    }
    let announcesCode = lines[index - 1].text.hasSuffix("::")
    var text = placed(first...(index - 1), from: offset)
    if announcesCode { text.removeLast(text.text.trimmed == "::" || text.text.hasSuffix(" ::") ? 2 : 1) }
    let inline = RSTInline(text)
    if !inline.shown[...].isBlankText {
      blocks.append(
        Block(
          line: first + 1, content: .paragraph(inline.shown.trimmed), pieces: inline.pieces.all,
          origins: inline.pieces.origins))
    }
    guard announcesCode else { return }
    let content = index
    skip(deeperThan: indent)
    append(box: content..<index, info: language)
  }

  /// Lines as one text, the first from an offset behind its indentation.
  private func placed(_ numbers: ClosedRange<Int>, from offset: Int) -> PlacedText {
    var text = PlacedText(line: numbers.lowerBound + 1)
    for number in numbers {
      if number > numbers.lowerBound { text.endLine() }
      let words = lines[number].text.utf8.dropFirst(number == numbers.lowerBound ? offset : 0)
      let trailing = (source.bytes(ofLine: number + 1) ?? []).reversed().prefix {
        $0 == 0x20 || (0x09...0x0D).contains($0)
      }.count
      let whole = (String(words) ?? "") + String(repeating: " ", count: trailing)
      let origin = source.origin(ofBox: whole, firstLine: number + 1).part(0..<words.count, of: whole)
      guard let place = origin.stretches.first, place.text.count == words.count else {
        text.append(unplaced: words)
        continue
      }
      text.append(words, bytes: place.bytes, start: place.start)
    }
    return text
  }

  private mutating func append(box range: Range<Int>, info: String, isOutput: Bool = false) {
    guard let first = range.first(where: { !lines[$0].isBlank }), let last = range.last(where: { !lines[$0].isBlank })
    else { return }
    let text = (first...last).map { (source.line($0 + 1) ?? "") + "\n" }.joined().dedented
    var code = Block.Code(firstLine: first + 1, text: text, info: info, fence: nil)
    code.isOutput = isOutput
    blocks.append(Block(line: first + 1, content: .code(code)))
  }
}
