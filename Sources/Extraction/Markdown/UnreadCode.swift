import Verification

/// Code that is set apart in ways other than Markdown's boxes, so that it is not lost without a word.
enum UnreadCode {
  static func notices(in blocks: [Block], path: String) -> [Notice] {
    blocks.compactMap { block in
      reason(block.content).map { Notice(place: Place(path: path, line: block.line), text: $0) }
    }
  }

  private static func reason(_ content: Block.Content) -> String? {
    switch content {
    case .markup(let markup) where markup.hidesCode: "the code in \"<pre>\" is not read; write it between fences"
    case .paragraph(let text) where text.holds("{% highlight"):
      "the code in \"{% highlight %}\" is not read; write it between fences"
    case .code(let code) where code.fence == nil && startsWithFence(code.text):
      "a fence indented by four columns is indented code to CommonMark; indent it less, or as its list item's text"
    default: nil
    }
  }

  private static func startsWithFence(_ text: String) -> Bool { text.hasPrefix("```") || text.hasPrefix("~~~") }
}
