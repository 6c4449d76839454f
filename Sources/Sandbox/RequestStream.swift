import CSandbox
import Glibc

/// What a command reads from descriptor 3.
struct RequestStream: ~Copyable {
  /// The command's end. We keep it, so that writing to a command that is gone cannot raise SIGPIPE.
  let reader: Descriptor
  /// Nil once all of the request was written.
  private(set) var writer: Descriptor?
  private var left: ArraySlice<UInt8> = []

  var isSent: Bool { left.isEmpty }

  /// A pipe, into which `send` writes: the command has its limits before it has its work.
  init(piping bytes: [UInt8]) throws(SandboxError) {
    var ends: [Int32] = [-1, -1]
    let error = sandbox_pipe(&ends, Pipe.Own.writing.rawValue)
    guard error == 0 else { throw .call("pipe", error) }
    reader = Descriptor(number: ends[0])
    writer = Descriptor(number: ends[1])
    left = bytes[...]
  }

  /// A file in memory, to be read from its beginning on, for a command that has its limits when it begins.
  init(holding bytes: [UInt8]) throws(SandboxError) {
    let file = sandbox_memory(bytes, bytes.count)
    guard file >= 0 else { throw .call("memfd_create", file) }
    reader = Descriptor(number: file)
    writer = nil
  }

  /// Adds what was not known when the pipe was made; to be called before `send`.
  mutating func add(_ bytes: [UInt8]) { left += bytes }

  /// Writes what the pipe takes now.
  mutating func send() {
    let number = writer.number
    guard number >= 0 else { return }
    let count = left.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
    if count > 0 { left = left.dropFirst(count) }
    if left.isEmpty { writer = nil }
  }
}
