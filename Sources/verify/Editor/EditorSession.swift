import Sandbox
import Serving
import Verification

/// The talk with an editor, as a state that takes one event after another: what it has to say stands in `outbox` then, what it wants
/// to be done in `jobs`. It does nothing itself, and waits for nothing.
struct EditorSession {
  /// To be written, in this order.
  var outbox: [JSON] = []
  var jobs: [Job] = []
  /// How the talk has ended; nil while it goes on.
  private(set) var ending: ExitStatus?

  var documents: [String: OpenDocument] = [:]
  var folders: [EditorFolder] = []
  /// Runs under way, by their numbers.
  var running: [Int: EditorRun] = [:]
  /// Runs to come.
  var queue: [Wanted] = []
  var lastNumber = 0
  var client = EditorClient()
  private var phase = Phase.begins
  let makeFolder: (String) -> EditorFolder

  static let runCommand = "verify.run"

  /// What happens.
  enum Event: Sendable {
    case received([UInt8])
    case malformed(ServingError)
    /// The client has gone away, or we were called off.
    case closed
    /// Nothing has been typed for a while since this text.
    case rested(uri: String, generation: Int)
    case progress(run: Int, String)
    case came(run: Int, EditorRun.Outcome)
    case ended(run: Int)
  }

  /// What is to be done beside the talk.
  enum Job: Sendable {
    case rest(uri: String, generation: Int)
    case run(EditorRun)
    case prepare(EditorFolder)
    /// What was kept for the folders is to be let go, for their settings may have changed.
    case close([EditorFolder])
  }

  /// A run that is to be begun.
  struct Wanted: Equatable {
    let uri: String
    /// The one sample that is wanted anew.
    var sample: String?
    /// Who waits for that.
    var asker: Message.ID?
  }

  private enum Phase {
    case begins, talks, ends
  }

  /// - Parameter makeFolder: is given the path of a folder.
  init(makeFolder: @escaping (String) -> EditorFolder) { self.makeFolder = makeFolder }

  mutating func take(_ event: Event) {
    switch event {
    case .received(let bytes): receive(bytes)
    case .malformed(let error): outbox.append(.refusal(of: nil, error))
    case .closed: end(phase == .ends ? .nothingDrifted : .drifted)
    case .rested(let uri, let generation):
      if documents[uri]?.generation == generation { want(Wanted(uri: uri)) }
    case .progress(let run, let text): showProgress(of: run, text)
    case .came(let run, let outcome): learn(run, outcome)
    case .ended(let run): finish(run)
    }
  }

  private mutating func receive(_ bytes: [UInt8]) {
    let message: Message
    do throws(Message.Malformed) {
      message = try Message(bytes)
    } catch {
      outbox.append(.refusal(of: error.id, error.error))
      return
    }
    switch message {
    case .request(let id, let method, let parameters):
      do throws(ServingError) {
        try serve(id, method, parameters)
      } catch {
        outbox.append(.refusal(of: id, error))
      }
    case .notification("exit", _): end(phase == .ends ? .nothingDrifted : .drifted)
    case .notification(let method, let parameters):
      guard phase == .talks else { return }
      do throws(ServingError) {
        try note(method, parameters)
      } catch {
        // Nobody can be answered; the editor's log is where its maker looks.
        StandardDescriptors.complain(of: "\(method): \(error.message)")
      }
    case .answer(let id, let result): outbox += client.take(answer: id, isRefused: result == nil)
    }
  }

  private mutating func serve(_ id: Message.ID, _ method: String, _ parameters: JSON) throws(ServingError) {
    switch phase {
    case .begins where method != "initialize": throw ServingError(.notInitialized, "\"initialize\" comes first")
    case .talks where method == "initialize": throw ServingError(.invalidRequest, "it is initialized already")
    case .ends: throw ServingError(.invalidRequest, "it was shut down")
    case .begins, .talks: break
    }
    switch method {
    case "initialize":
      phase = .talks
      outbox.append(.answer(to: id, initialize(parameters)))
    case "shutdown":
      phase = .ends
      for run in running.values { run.interruption.raise() }
      queue = []
      outbox.append(.answer(to: id, .null))
    default: try answer(id, method, parameters)
    }
  }

  private mutating func end(_ status: ExitStatus) {
    for run in running.values { run.interruption.raise() }
    queue = []
    ending = ending ?? status
  }
}
