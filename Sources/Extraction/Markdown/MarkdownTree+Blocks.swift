import CCmark
import Verification

extension MarkdownTree {
  /// The leaves in the document's order.
  ///
  /// A node's end line is not used: for a fence that is never closed, or closed by the end of its list item, libcmark
  /// gives the line after it (`finalize` in `blocks.c`). The literal has exactly one line for every line of the source.
  ///
  /// - Parameter source: what was parsed.
  borrowing func blocks(of source: SourceText) -> [Block] {
    var blocks: [Block] = []
    var text = ""
    var isHeading = false
    var pieces = Pieces()
    var places = InlinePlaces(in: source)
    var comments: [Block] = []
    var options = TaskOptions(in: source)
    walk { node, entering in
      switch node.type {
      case CMARK_NODE_DOCUMENT, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST: break
      case CMARK_NODE_ITEM: options.visitItem(node, entering: entering)
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        if !entering {
          blocks.append(
            Block(
              line: node.startLine, content: node.content(text: text), pieces: pieces.all, origins: pieces.origins,
              option: options.current))
          blocks += comments
        }
        places.paragraph = entering ? node : nil
        isHeading = entering && node.type == CMARK_NODE_HEADING
        text = ""
        pieces = Pieces()
        comments = []
      case CMARK_NODE_CODE_BLOCK:
        blocks.append(Block(line: node.startLine, content: .code(node.code), option: options.current))
      case CMARK_NODE_HTML_BLOCK: blocks.append(node.markup(path: source.path))
      case CMARK_NODE_TEXT:
        text += node.literal
        pieces.append(words: node.literal, at: places.origin(of: node, isCode: false))
      case CMARK_NODE_CODE:
        // A heading is told as it is written.
        text += isHeading ? "`\(node.literal)`" : node.literal
        pieces.append(code: node.literal, at: places.origin(of: node, isCode: true))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
        text += "\n"
        pieces.append(words: "\n", at: Origin())
      case CMARK_NODE_HTML_INLINE:
        // A comment at the end of a paragraph stands before what follows the paragraph.
        if node.literal.hasPrefix("<!--") { comments.append(node.markup(path: source.path)) }
      default:
        if entering, node.isBlock { blocks.append(Block(line: node.startLine, content: .other)) }
      }
    }
    return blocks
  }
}

extension MarkdownNode {
  fileprivate func content(text: String) -> Block.Content {
    guard type == CMARK_NODE_HEADING else { return .paragraph(text) }
    return .heading(level: headingLevel, text: text.lines.joined(separator: " ").trimmed)
  }

  fileprivate func markup(path: String) -> Block {
    Block(line: startLine, content: .markup(Markup(html: literal, at: Place(path: path, line: startLine))))
  }

  fileprivate var code: Block.Code {
    let fence = fence
    return Block.Code(
      firstLine: fence == nil ? startLine : startLine + 1, text: literal, info: fenceInfo, fence: fence)
  }
}
