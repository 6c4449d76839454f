import Fixing
import Reporting
import Serving
import Verification

/// A document that an editor has open: its text, and what the newest run has shown of that.
struct OpenDocument {
  let uri: String
  let path: String
  var text: EditedText
  /// The client's number for the text.
  var version: JSON
  /// Ours; it goes up with every change.
  var generation = 0
  private(set) var standing = Standing.outdated
  /// Asks that are answered once enough is known of the text.
  private(set) var waiting: [Asked] = []

  /// How much is known of the text as it is now.
  enum Standing {
    /// Nothing yet; what was known of the text before it is shown no more.
    case outdated
    case examined(EditorRun.Examined)
    case corrected(EditorRun.Examined, [Draft.Choice])
    /// It cannot be read, or not be run.
    case failed
  }

  /// Something that is asked about the document.
  struct Asked {
    let id: Message.ID
    /// Whether it waits for corrections, too.
    let needsCorrections: Bool
    let answer: (OpenDocument) -> JSON
  }

  init(uri: String, path: String, text: EditedText, version: JSON) {
    self.uri = uri
    self.path = path
    self.text = text
    self.version = version
  }

  var examined: EditorRun.Examined? {
    switch standing {
    case .examined(let examined), .corrected(let examined, _): examined
    case .outdated, .failed: nil
    }
  }

  var corrections: [Draft.Choice] {
    if case .corrected(_, let choices) = standing { choices } else { [] }
  }

  /// With another text, of which nothing is known; those who asked about the one before are given back.
  mutating func outdate() -> [Asked] {
    generation += 1
    standing = .outdated
    defer { waiting = [] }
    return waiting
  }

  /// Notes what is known now; those whose ask can be answered are given back.
  mutating func know(_ standing: Standing) -> [Asked] {
    self.standing = standing
    let ready = waiting.filter(isAnswerable)
    waiting.removeAll(where: isAnswerable)
    return ready
  }

  func isAnswerable(_ asked: Asked) -> Bool {
    switch standing {
    case .outdated: false
    case .examined: !asked.needsCorrections
    case .corrected, .failed: true
    }
  }

  mutating func wait(_ asked: Asked) { waiting.append(asked) }

  /// Whether somebody asked under this id, and asks no more.
  mutating func forget(_ id: Message.ID) -> Bool {
    guard let index = waiting.firstIndex(where: { $0.id == id }) else { return false }
    waiting.remove(at: index)
    return true
  }
}
