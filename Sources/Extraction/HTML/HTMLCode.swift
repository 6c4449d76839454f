import Verification

/// A box of a page: the text of a `<pre>`, with what its generator says about it.
struct HTMLCode {
  private(set) var text: PlacedText
  let info: String
  let isOutput: Bool

  /// How far above it a box may be named.
  private static let farthest = 5

  /// - Parameters:
  ///   - ancestors: what it stands in, from without to within.
  ///   - line: on which it begins.
  init(_ box: HTMLNode, in ancestors: [HTMLNode], line: Int, _ base: UnsafePointer<CChar>, _ places: inout HTMLText) {
    var text = PlacedText(line: line)
    var info: String?
    var shows = false
    HTMLTree.walk(box) { node, entering in
      if node.isText, entering {
        if let start = node.offset(in: base) {
          text.append(places.placed(node.text, from: start, isCode: true))
        } else {
          text.appendUnplaced(lines: Array(node.text.utf8)[...])
        }
      } else if node.name == "br" {
        if entering { text.endLine() }
      } else if node.isElement {
        if entering, HTMLMeaning.isOutsideCode(node) { return false }
        if entering, node.name == "code" || node.name == "samp" {
          info = info ?? HTMLMeaning.language(of: Self.words(node))
          shows = shows || node.name == "samp" || HTMLMeaning.showsOutput(node.classes)
        }
        // Generators set lines in elements that a browser shows one below the other.
        if !entering, HTMLMeaning.isBlock(node), text.bytes.last != lineFeed { text.endLine() }
      }
      return true
    }
    let around = [box] + ancestors.suffix(Self.farthest).reversed()
    self.text = text
    self.info = info ?? around.lazy.compactMap { HTMLMeaning.language(of: Self.words($0)) }.first ?? ""
    isOutput = shows || around.contains { HTMLMeaning.showsOutput($0.classes) }
  }

  var isBlank: Bool { text.bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  var code: Block.Code {
    var code = text.code(info: info)
    code.isOutput = isOutput
    return code
  }

  private static func words(_ node: HTMLNode) -> [String] {
    ["data-lang", "data-language"].compactMap(node.attribute).map { "language-\($0)" }
      + (node.attribute("class").map { text in
        let text = text.holds("brush: ") ? text.replacing("brush: ", with: "brush:") : text
        return text.split { $0.isWhitespace || $0 == ";" }.map(String.init)
      } ?? [])
  }
}
