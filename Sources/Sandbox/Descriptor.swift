import CSandbox
import Glibc

/// A file descriptor that is ours to close.
struct Descriptor: ~Copyable {
  let number: Int32

  deinit { close(number) }
}

/// The two ends of a pipe. Programs get an end only where it is named at their start.
struct Pipe: ~Copyable {
  var reading: Descriptor?
  var writing: Descriptor?

  /// The end that the harness uses; it never blocks.
  enum Own: Int32 {
    case reading = 0
    case writing = 1
  }

  init(own: Own) throws(SandboxError) {
    var ends: [Int32] = [-1, -1]
    let error = sandbox_pipe(&ends, own.rawValue)
    guard error == 0 else { throw .call("pipe", error) }
    self.init(ends)
  }

  /// For what a program tells us, and no program is to take back.
  static func channel() throws(SandboxError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    let error = sandbox_channel(&ends)
    guard error == 0 else { throw .call("socketpair", error) }
    return Pipe(ends)
  }

  private init(_ ends: [Int32]) {
    reading = Descriptor(number: ends[0])
    writing = Descriptor(number: ends[1])
  }

  /// A pipe that holds these bytes, to be read by a program. At most 4096 of them, which any pipe takes at once.
  static func holding(_ text: String) throws(SandboxError) -> Pipe {
    var pipe = try Pipe(own: .writing)
    var bytes = Array(text.utf8)
    guard bytes.count <= 4096, write(pipe.writing.number, &bytes, bytes.count) == bytes.count else {
      throw .call("write", -errno)
    }
    pipe.writing = nil
    return pipe
  }
}

extension Descriptor? {
  /// The number, or -1, which `poll` passes over.
  var number: Int32 {
    switch self {
    case .some(let descriptor): descriptor.number
    case .none: -1
    }
  }
}

extension SandboxError {
  /// A call of the C floor that gave `-errno`.
  static func call(_ name: String, _ error: Int32) -> SandboxError {
    .system("\(name): \(String(cString: strerror(-error)))")
  }
}
