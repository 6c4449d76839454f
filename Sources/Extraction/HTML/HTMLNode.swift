import CGumbo

/// A node of a page as gumbo has parsed it, valid as long as its tree.
struct HTMLNode {
  let pointer: UnsafeMutablePointer<GumboNode>

  private var type: GumboNodeType { pointer.pointee.type }

  var isElement: Bool { type == GUMBO_NODE_ELEMENT }
  /// White space alone is text, too.
  var isText: Bool { [GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA].contains(type) }
  var isComment: Bool { type == GUMBO_NODE_COMMENT }

  /// In lower case; empty for what HTML does not know, and for what is no element.
  var name: String {
    guard isElement else { return "" }
    return Self.names[Int(pointer.pointee.v.element.tag.rawValue)]
  }

  /// By the number of the tag; a page has hundreds of thousands.
  private static let names = (0...GUMBO_TAG_LAST.rawValue).map { number in
    gumbo_normalized_tagname(GumboTag(rawValue: number)).map { String(cString: $0) } ?? ""
  }

  /// Of a text or a comment, with its entities resolved.
  var text: String { String(cString: pointer.pointee.v.text.text) }

  /// Where a text, a comment or an element's start tag begins in the bytes that were parsed; nil for what the parser has added.
  func offset(in base: UnsafePointer<CChar>) -> Int? {
    let original = isElement ? pointer.pointee.v.element.original_tag : pointer.pointee.v.text.original_text
    guard let data = original.data else { return nil }
    return data - base
  }

  var children: [HTMLNode] {
    let vector: GumboVector
    switch type {
    case GUMBO_NODE_ELEMENT: vector = pointer.pointee.v.element.children
    case GUMBO_NODE_DOCUMENT: vector = pointer.pointee.v.document.children
    default: return []
    }
    return (0..<Int(vector.length)).compactMap { index in
      vector.data[index].map { HTMLNode(pointer: $0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  /// Nil where there is none.
  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    let attributes = pointer.pointee.v.element.attributes
    return withUnsafePointer(to: attributes) { vector in
      gumbo_get_attribute(vector, name).map { String(cString: $0.pointee.value) }
    }
  }

  /// The words of its class, as they are written.
  var classes: [String] {
    attribute("class").map { text in
      // HTML takes ASCII's white space alone to part them.
      text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(Substring($0)) }
    } ?? []
  }
}
