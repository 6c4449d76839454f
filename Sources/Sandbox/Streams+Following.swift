import CSandbox
import Glibc

extension Streams {
  /// Follows a run to its end, or ends it at a limit; nil where who runs it died of something else. While another
  /// command of ours has its processor its time does not pass, up to as much again as it may take.
  ///
  /// - Parameters:
  ///   - number: the run's, as messages about it name it.
  ///   - socket: to the worker or guard that runs it.
  ///   - seconds: wall clock that it may take.
  ///   - vigil: looks whether it computes.
  ///   - hearing: is given all events so far when there are more.
  ///   - lacksMemory: whether the kernel has killed something of it for want of memory.
  ///   - refusal: what it means that the worker or guard gave up; nil where that is no answer.
  mutating func follow(
    _ number: UInt32, through socket: borrowing Descriptor, within seconds: Double, interruption: Interruption,
    vigil: consuming Vigil, hearing: ([UInt8]) -> Void = { _ in },
    lacksMemory: () -> Bool, refusal: (sandbox_message) -> SandboxError?
  ) throws(SandboxError) -> Execution? {
    var start = ContinuousClock.now
    /// Why the run was ended from here, if it was.
    var cause: Event?
    while true {
      let end = start + .seconds(seconds + min(vigil.excused, seconds))
      let event = try pump(
        until: socket.number, sending: true, deadline: min(end, .now + vigil.pause), interruption: interruption,
        hearing: hearing)
      if event == .interrupted { throw .interrupted }
      if event == .timedOut, cause == nil {
        vigil.look()
        if .now < start + .seconds(seconds + min(vigil.excused, seconds)) { continue }
      }
      if event != .ready, cause == nil {
        cause = event
        _ = socket.send(sandbox_ask_run, number: number)
        usleep(30_000)
        _ = socket.send(sandbox_end_run, number: number)
      }
      guard let message = socket.receive(within: 30) else { return nil }
      switch message.kind {
      case sandbox_run_begun: start = .now
      case sandbox_run_ended where message.number == number:
        let seconds = start.duration(to: .now).seconds
        drain()
        let termination = Termination(cause, waitStatus: message.status)
        var execution = Execution(
          termination: termination == .signalled(SIGKILL) && lacksMemory() ? .outOfMemory : termination,
          stdout: stdout.bytes, stderr: stderr.bytes, events: events.bytes, seconds: seconds)
        execution.delay = vigil.delay
        execution.heard = heard.map { ($0.bytes, start.duration(to: $0.at).seconds) }
        return execution
      case sandbox_gave_up:
        guard let error = refusal(message) else { return nil }
        throw error
      default: return nil
      }
    }
  }
}

extension Termination {
  /// What ended it, else the kernel's word, as `waitpid(2)` gives it.
  init(_ cause: Streams.Event?, waitStatus: Int32) {
    self =
      switch cause {
      case .timedOut: .timedOut
      case .flooded: .tooMuchOutput
      case .ready, .interrupted, nil:
        waitStatus & 0x7f == 0 ? .exited(waitStatus >> 8 & 0xff) : .signalled(waitStatus & 0x7f)
      }
  }
}
