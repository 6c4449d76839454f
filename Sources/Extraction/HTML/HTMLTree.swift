import CGumbo

/// A page parsed by gumbo, as browsers parse it (https://html.spec.whatwg.org/#parsing).
enum HTMLTree {
  /// Goes through the nodes in the page's order, each on the way in and, of elements, on the way out.
  ///
  /// No recursion: a page may be nested more deeply than a thread's stack.
  ///
  /// - Parameter visit: whether to go through what stands in the node; asked on the way in.
  static func walk(_ bytes: [UInt8], _ visit: (HTMLNode, _ base: UnsafePointer<CChar>, _ entering: Bool) -> Bool) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      var options = kGumboDefaultOptions
      options.max_errors = 0
      guard let output = gumbo_parse_with_options(&options, base, buffer.count) else { return }
      defer { gumbo_destroy_output(&options, output) }
      walk(HTMLNode(pointer: output.pointee.document)) { visit($0, base, $1) }
    }
  }

  /// The same below a node.
  static func walk(_ root: HTMLNode, _ visit: (HTMLNode, _ entering: Bool) -> Bool) {
    var open: [(node: HTMLNode, left: ArraySlice<HTMLNode>)] = [(root, root.children[...])]
    while let last = open.indices.last {
      guard let node = open[last].left.popFirst() else {
        let closed = open.removeLast()
        if !open.isEmpty { _ = visit(closed.node, false) }
        continue
      }
      if visit(node, true), node.isElement { open.append((node, node.children[...])) }
    }
  }
}
