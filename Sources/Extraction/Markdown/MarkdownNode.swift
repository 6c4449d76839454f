import CCmark

/// A node of a `MarkdownTree`, valid as long as the tree.
struct MarkdownNode {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var isBlock: Bool { type.rawValue & Self.typeMask == CMARK_NODE_DOCUMENT.rawValue & Self.typeMask }
  /// 1-based.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes. Of what stands in a paragraph, as if all its lines began in the paragraph's own column.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }

  /// Nil for indented code.
  var fence: Block.Fence? {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
    return Block.Fence(
      character: Character(Unicode.Scalar(UInt8(bitPattern: character))), length: Int(length))
  }

  /// `CMARK_NODE_TYPE_MASK`, a macro that Swift does not see.
  private static let typeMask: UInt32 = 0xc000
}
