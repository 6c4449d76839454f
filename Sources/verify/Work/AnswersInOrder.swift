import Dispatch
import Planning
import Synchronization
import Verification

/// Writes answers in the order of the lines that they answer, whatever the order in which they come.
///
/// How many lines are under way is bounded, by their number and by the bytes that wait for one before them.
final class AnswersInOrder: Sendable {
  private struct State: ~Copyable {
    var output: ReportStream
    /// The number of the line whose answer is written next.
    var next = 0
    var waiting: [Int: String] = [:]
    var waitingBytes = 0
    var errors = 0
    var failure: OutputError?
  }

  private let state: Mutex<State>
  private let places = DispatchSemaphore(value: AnswersInOrder.mostLines)
  private let written = DispatchGroup()

  private static let mostLines = 4096
  private static let mostBytes = 16 << 20

  init(_ output: consuming ReportStream) { state = Mutex(State(output: output)) }

  /// To be called before a line is worked at; waits for its place. False once nothing can be written any more.
  func begin(isCalledOff: () -> Bool) -> Bool {
    while places.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if isCalledOff() || isClosed { return false }
    }
    while state.withLock({ $0.waitingBytes > Self.mostBytes }) {
      if isCalledOff() || isClosed { return false }
      _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(2))
    }
    if isClosed { return false }
    written.enter()
    return true
  }

  /// The answer to the line with this number, from 0.
  func add(_ answer: Answer, line: Int) {
    let text = answer.json.text + "\n"
    var isError = false
    if case .error = answer.content { isError = true }
    let count = state.withLock { state -> Int in
      if isError { state.errors += 1 }
      state.waiting[line] = text
      state.waitingBytes += text.utf8.count
      var ended = 0
      while let text = state.waiting.removeValue(forKey: state.next) {
        state.waitingBytes -= text.utf8.count
        state.next += 1
        ended += 1
        guard state.failure == nil else { continue }
        do throws(OutputError) { try state.output.write(text) } catch { state.failure = error }
      }
      return ended
    }
    for _ in 0..<count {
      places.signal()
      written.leave()
    }
  }

  /// Waits until each line that was begun has its answer; false once the work is called off.
  func finish(isCalledOff: () -> Bool) -> Bool {
    while written.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if isCalledOff() { return false }
    }
    return true
  }

  /// How many lines have an error for an answer.
  var errors: Int { state.withLock { $0.errors } }

  /// Why nothing can be written any more, if so.
  var failure: OutputError? { state.withLock { $0.failure } }

  private var isClosed: Bool { state.withLock { $0.output.isClosed || $0.failure != nil } }
}
