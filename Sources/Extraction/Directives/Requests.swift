import Verification

/// What authors ask for in a document, box by box.
struct Requests {
  /// By the index of the box's block.
  private var requests: [Int: Request] = [:]
  /// What proves the paragraph above it, by the index of the block in which the comment stands.
  private var checks: [Int: [Request]] = [:]

  /// Refuses a comment that no box follows: whoever wrote it meant one.
  init(in blocks: [Block], path: String) throws(ExtractionError) {
    var waiting: [DirectiveComment] = []
    for (index, block) in blocks.enumerated() {
      switch block.content {
      case .markup(let markup):
        for piece in markup.pieces {
          switch piece {
          case .directive(let comment) where comment.isCheck: try checks[index, default: []].append(Request(comment))
          case .directive(let comment): waiting.append(comment)
          case .content: try Self.refuse(waiting.first)
          }
        }
      case .code(let code):
        var request = Request()
        for comment in waiting { try request.take(comment) }
        waiting = []
        try request.take(info: code.info, at: Place(path: path, line: block.line))
        if !request.isEmpty { requests[index] = request }
      default: try Self.refuse(waiting.first)
      }
    }
    try Self.refuse(waiting.first)
  }

  func checks(at index: Int) -> [Request] { checks[index] ?? [] }

  subscript(index: Int) -> Request { requests[index] ?? Request() }

  private static func refuse(_ comment: DirectiveComment?) throws(ExtractionError) {
    guard let comment else { return }
    // A comment that is cut off explains itself better than by what follows it.
    var request = Request()
    try request.take(comment)
    throw .directive(comment.place, "no code box follows this comment; put it on the line above the box's fence")
  }
}
