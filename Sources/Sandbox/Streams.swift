import Glibc

/// The pipes between the harness and one command.
struct Streams: ~Copyable {
  private(set) var stdout: Collected
  private(set) var stderr: Collected
  private(set) var events: Collected

  /// When events came, after how many seconds, and how many bytes of them there were then.
  private(set) var heard: [(bytes: Int, at: ContinuousClock.Instant)] = []

  private var request: RequestStream
  private var stdoutPipe: Pipe
  private var stderrPipe: Pipe
  private var eventsPipe: Pipe

  init(request: consuming RequestStream, bound: Int) throws(SandboxError) {
    let stdoutPipe = try Pipe(own: .reading)
    let stderrPipe = try Pipe(own: .reading)
    let eventsPipe = try Pipe.channel()
    self.stdoutPipe = stdoutPipe
    self.stderrPipe = stderrPipe
    self.eventsPipe = eventsPipe
    self.request = request
    stdout = Collected(bound: bound)
    stderr = Collected(bound: bound)
    events = Collected(bound: bound)
  }

  /// The command's descriptors 1, 2, 3 and 4.
  var theirs: [Int32] {
    [stdoutPipe.writing.number, stderrPipe.writing.number, request.reader.number, eventsPipe.writing.number]
  }

  /// To be called when the command has its ends.
  mutating func closeTheirs() {
    stdoutPipe.writing = nil
    stderrPipe.writing = nil
    eventsPipe.writing = nil
  }

  /// Adds to what the command is to read, before the first `pump`.
  mutating func request(_ bytes: [UInt8]) { request.add(bytes) }

  /// Milliseconds for which what a command writes is left in the pipes.
  private static let calm: Int32 = 5

  /// Why `pump` came back.
  enum Event {
    /// What it waited for can be read from.
    case ready
    case timedOut
    case flooded
    case interrupted
  }

  /// Moves bytes to and from the command until `descriptor` can be read from. The request is sent only where told, so
  /// that a command has its limits before it has its work.
  ///
  /// - Parameter hearing: is given all events so far when there are more.
  mutating func pump(
    until descriptor: Int32, sending: Bool, deadline: ContinuousClock.Instant, interruption: Interruption?,
    hearing: ([UInt8]) -> Void = { _ in }
  ) throws(SandboxError) -> Event {
    if sending { request.send() }
    // To be woken by every line that is printed takes more than most commands do: for a moment only the end counts.
    var isCalm = request.isSent
    while true {
      if isCalm {
        isCalm = false
        var watched = [
          pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
          pollfd(fd: interruption?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&watched, nfds_t(watched.count), min(Self.calm, milliseconds(to: deadline)))
        if count > 0 { return watched[1].revents != 0 ? .interrupted : .ready }
      }
      let canSend = sending ? request.writer.number : -1
      var watched = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: interruption?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stdoutPipe.reading.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stderrPipe.reading.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: eventsPipe.reading.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: canSend, events: Int16(POLLOUT), revents: 0),
      ]
      let count = poll(&watched, nfds_t(watched.count), milliseconds(to: deadline))
      if count < 0 {
        if errno == EINTR { continue }
        throw .call("poll", -errno)
      }
      if watched[1].revents != 0 { return .interrupted }
      if watched[2].revents != 0 { takeStdout() }
      if watched[3].revents != 0 { takeStderr() }
      if watched[4].revents != 0 {
        takeEvents()
        hearing(events.bytes)
      }
      if watched[5].revents != 0 { request.send() }
      if watched[0].revents != 0 { return .ready }
      if stdout.isFlooded || stderr.isFlooded || events.isFlooded { return .flooded }
      if ContinuousClock.now >= deadline { return .timedOut }
    }
  }

  /// Takes what is left in the pipes when everybody who could write is gone.
  mutating func drain() {
    takeStdout()
    takeStderr()
    takeEvents()
  }

  private mutating func takeStdout() {
    if stdoutPipe.reading.number >= 0, !stdout.take(from: stdoutPipe.reading.number) { stdoutPipe.reading = nil }
  }

  private mutating func takeStderr() {
    if stderrPipe.reading.number >= 0, !stderr.take(from: stderrPipe.reading.number) { stderrPipe.reading = nil }
  }

  private mutating func takeEvents() {
    defer { if events.bytes.count > heard.last?.bytes ?? 0 { heard.append((events.bytes.count, .now)) } }
    if eventsPipe.reading.number >= 0, !events.take(from: eventsPipe.reading.number) { eventsPipe.reading = nil }
  }
}

/// What `poll` is to wait, rounded up; never negative, which would be for ever.
private func milliseconds(to deadline: ContinuousClock.Instant) -> Int32 {
  let left = ContinuousClock.now.duration(to: deadline)
  let milliseconds = left.seconds * 1000
  return milliseconds <= 0 ? 0 : Int32(min(milliseconds.rounded(.up), 1e9))
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
