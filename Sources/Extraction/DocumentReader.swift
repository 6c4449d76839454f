import Verification

/// Reads one document: its boxes, what each is taken for, and the samples among them.
package struct DocumentReader: Sendable {
  private let isFresh: Bool
  private let compiles: @Sendable ([String]) -> [Bool]

  /// - Parameters:
  ///   - isFresh: whether every sample that does not say `continues` is taken for one that says `fresh`.
  ///   - compiles: whether each text compiles as Python, in the order of the texts; a missing answer leaves a box
  ///     that does not say what it is for text. Asked a few times a document at most.
  package init(isFresh: Bool = false, compiles: @escaping @Sendable ([String]) -> [Bool]) {
    self.isFresh = isFresh
    self.compiles = compiles
  }

  /// Reads a document from its bytes.
  ///
  /// - Parameter path: the document's path as the user knows it; nothing is read from there.
  package func read(_ bytes: [UInt8], path: String) throws(ExtractionError) -> Reading {
    let format = DocumentFormat.ofDocument(at: path)
    if format.isTooLarge(bytes) { throw .tooLarge(path: path) }
    let parsed = try format.parse(bytes, path, compiles)
    let blocks = QuestionOptions.settled(in: LabelHeadings.asParagraphs(in: parsed.blocks))
    let requests = try Requests(in: blocks, path: path)
    let outline = Outline(of: blocks, head: parsed.head, stem: Self.stem(of: path))
    let looks = Self.looks(at: blocks, compiles: compiles)
    var boxes = BoxReader(parsed.source)
    for (index, block) in blocks.enumerated() {
      guard let code = block.code, let look = looks[index], let position = outline[index] else {
        boxes.pass(block)
        if let position = outline[index] {
          for check in requests.checks(at: index) { try boxes.take(check: check, position: position) }
        }
        continue
      }
      try boxes.take(code, of: block, look: look, request: requests[index], position: position)
    }
    return Reading(
      document: isFresh ? boxes.document.fresh : boxes.document,
      notices: (parsed.notices + boxes.notices).sorted { $0.place < $1.place })
  }

  /// What every box looks like; the interpreter is asked once for all boxes that only it can tell.
  private static func looks(at blocks: [Block], compiles: ([String]) -> [Bool]) -> [Int: BoxLook] {
    var looks: [Int: BoxLook] = [:]
    var asked: [(index: Int, text: String)] = []
    for (index, block) in blocks.enumerated() {
      guard let code = block.code else { continue }
      let look = BoxLook(code)
      looks[index] = look
      if look.mustCompile(label: label(above: index, in: blocks)) { asked.append((index, look.dedented)) }
    }
    guard !asked.isEmpty else { return looks }
    for ((index, _), answer) in zip(asked, compiles(asked.map(\.text))) { looks[index]?.compiles = answer }
    return looks
  }

  /// The words right above a box.
  private static func label(above index: Int, in blocks: [Block]) -> OutputLabel? {
    guard let above = blocks[..<index].last(where: { $0.words != "" }) else { return nil }
    return above.words.map { OutputLabel($0) }
  }

  /// `Snippets/gotchas.md` gives `gotchas`.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}

extension Document {
  /// With every sample beginning anew, but for those that say that they go on.
  fileprivate var fresh: Document {
    with(
      samples: samples.map { sample in
        var directives = sample.directives
        directives.fresh = !directives.continues
        return sample.with(directives: directives)
      })
  }
}
