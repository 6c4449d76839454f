import Dispatch
import Glibc
import Sandbox
import Serving
import Verification

/// `verify lsp`: serves an editor by the Language Server Protocol, on standard input and output.
struct LSPCommand {
  private let context: Context
  private let typed: TypedCommand

  /// So long nothing must have been typed before a text is run.
  private static let rest = Duration.milliseconds(50)

  /// - Parameter typed: to be put together with what each folder sets.
  init(_ context: Context, typed: TypedCommand) {
    self.context = context
    self.typed = typed
  }

  func run() async throws -> ExitStatus {
    let (events, sink) = AsyncStream<EditorSession.Event>.makeStream()
    DispatchQueue(label: "editor").async { Self.read(to: sink) }
    var session = EditorSession { [context, typed] root in EditorFolder(root: root, typed: typed, base: context) }
    var output = ReportStream.standardOutput()
    defer { for folder in session.folders { folder.close() } }
    return try await withThrowingDiscardingTaskGroup { group in
      for await event in events {
        session.take(event)
        for message in session.outbox { try output.write(bytes: message.framed) }
        session.outbox = []
        for job in session.jobs { group.addTask { await Self.perform(job, sink) } }
        session.jobs = []
        if session.running.isEmpty { context.cache?.close() }
        if output.isClosed { session.take(.closed) }
        if let status = session.ending {
          group.cancelAll()
          return Interruption.shared.isRaised ? .interrupted : status
        }
      }
      return .couldNotWork
    }
  }

  private static func perform(_ job: EditorSession.Job, _ sink: AsyncStream<EditorSession.Event>.Continuation) async {
    switch job {
    case .rest(let uri, let generation):
      do { try await Task.sleep(for: rest) } catch { return }
      sink.yield(.rested(uri: uri, generation: generation))
    case .prepare(let folder): _ = try? folder.equipment()
    case .close(let folders): for folder in folders { folder.close() }
    case .run(let run):
      await run.perform {
        sink.yield(.progress(run: run.number, $0))
      } tell: {
        sink.yield(.came(run: run.number, $0))
      }
      sink.yield(.ended(run: run.number))
    }
  }

  /// On a thread of its own, until nothing more can come.
  private static func read(to sink: AsyncStream<EditorSession.Event>.Continuation) {
    var reader = MessageReader()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var polled = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Interruption.shared.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&polled, nfds_t(polled.count), -1) < 0, errno == EINTR { continue }
      if polled[1].revents != 0 { break }
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      reader.add(buffer[..<count])
      var isWaiting = false
      while !isWaiting {
        do throws(ServingError) {
          if let body = try reader.next() { sink.yield(.received(body)) } else { isWaiting = true }
        } catch {
          sink.yield(.malformed(error))
        }
      }
    }
    sink.yield(.closed)
  }
}
