import Serving
import Verification

/// What an editor can do, and what it was asked to show.
struct EditorClient {
  private(set) var encoding = PositionEncoding.utf16
  private(set) var takesVersions = false
  private var showsProgress = false
  private var refreshes: [String] = []
  private var lastID = 0
  /// By run: how far its bar of progress is.
  private var bars: [Int: Bar] = [:]

  private enum Bar {
    /// The editor was asked for one.
    case asked(Message.ID, String)
    case shown
    case refused
  }

  init() {}

  /// - Parameter capabilities: as it tells them.
  init(_ capabilities: JSON?) {
    encoding = PositionEncoding(offered: capabilities?.at("general", "positionEncodings"))
    takesVersions = capabilities?.at("workspace", "workspaceEdit", "documentChanges")?.isTrue ?? false
    showsProgress = capabilities?.at("window", "workDoneProgress")?.isTrue ?? false
    refreshes = ["inlayHint", "codeLens"].filter {
      capabilities?.at("workspace", $0, "refreshSupport")?.isTrue ?? false
    }
  }

  /// Asks it to ask anew for what stands beside the text.
  mutating func refresh() -> [JSON] {
    refreshes.map { .request(nextID(), "workspace/\($0)/refresh", .null) }
  }

  /// What to say so that it shows how far a run is.
  mutating func progress(of run: Int, _ text: String) -> [JSON] {
    guard showsProgress else { return [] }
    switch bars[run] {
    case nil:
      let id = nextID()
      bars[run] = .asked(id, text)
      return [.request(id, "window/workDoneProgress/create", ["token": .string(Self.token(of: run))])]
    case .asked(let id, _):
      bars[run] = .asked(id, text)
      return []
    case .shown: return [Self.bar(of: run, ["kind": "report", "message": .string(text)])]
    case .refused: return []
    }
  }

  /// What to say when a run has ended.
  mutating func endProgress(of run: Int) -> [JSON] {
    guard case .shown? = bars.removeValue(forKey: run) else { return [] }
    return [Self.bar(of: run, ["kind": "end"])]
  }

  /// It has answered; what to say then.
  mutating func take(answer id: Message.ID, isRefused: Bool) -> [JSON] {
    for case (let run, .asked(id, let text)) in bars {
      bars[run] = isRefused ? .refused : .shown
      if isRefused { return [] }
      return [
        Self.bar(
          of: run, ["kind": "begin", "title": "verify", "message": .string(text), "cancellable": true])
      ]
    }
    return []
  }

  /// The run whose bar this is.
  static func run(ofToken token: JSON?) -> Int? {
    guard let text = token?.string, text.hasPrefix(prefix) else { return nil }
    return Int(text.dropFirst(prefix.count))
  }

  private static let prefix = "verify-run-"
  private static func token(of run: Int) -> String { "\(prefix)\(run)" }

  private static func bar(of run: Int, _ value: JSON) -> JSON {
    .notification("$/progress", ["token": .string(token(of: run)), "value": value])
  }

  private mutating func nextID() -> Message.ID {
    lastID += 1
    return .text("verify-\(lastID)")
  }
}
