import FoundationEssentials
import Glibc

/// Where a report goes: standard output, or a file that appears whole or not at all.
struct ReportStream: ~Copyable {
  private let descriptor: Int32
  /// As the user knows it.
  private let name: String
  /// What becomes the file at the end, and that file, no link to it.
  private var temporary: (path: String, target: String)?
  /// Whether the reader has gone away: nothing that is written arrives any more, and that is no error.
  private(set) var isClosed = false

  static func standardOutput() -> ReportStream {
    ReportStream(descriptor: STDOUT_FILENO, name: "standard output", temporary: nil)
  }

  /// For what is told beside the report.
  static func standardError() -> ReportStream {
    ReportStream(descriptor: STDERR_FILENO, name: "standard error", temporary: nil)
  }

  /// What others write to the file stays above.
  static func appending(to path: String) throws(OutputError) -> ReportStream {
    ReportStream(descriptor: try open(path, O_WRONLY | O_CREAT | O_APPEND), name: path, temporary: nil)
  }

  /// A file is written beside its place and moved there by `finish`; a device or a pipe is written as it is.
  static func file(_ path: String) throws(OutputError) -> ReportStream {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return ReportStream(descriptor: try open(path, O_WRONLY), name: path, temporary: nil)
    }
    // A link is followed here, for `rename` would replace the link itself.
    let target = resolve(path) ?? path
    let url = URL(filePath: target)
    let temporary = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).\(getpid()).part").path
    let descriptor = try open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, for: path)
    return ReportStream(descriptor: descriptor, name: path, temporary: (temporary, target))
  }

  /// Whether both become one file, however it is spelt; devices and pipes take what several write.
  func isSameFile(as other: borrowing ReportStream) -> Bool {
    var (one, two) = (stat(), stat())
    guard temporary != nil, other.temporary != nil, fstat(descriptor, &one) == 0, fstat(other.descriptor, &two) == 0
    else { return false }
    return one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }

  mutating func write(_ text: String) throws(OutputError) {
    var text = text
    try told(isClosed ? 0 : text.withUTF8 { Self.write(UnsafeRawBufferPointer($0), to: descriptor) })
  }

  /// Writes what may be no text.
  mutating func write(bytes: [UInt8]) throws(OutputError) {
    try told(isClosed ? 0 : bytes.withUnsafeBytes { Self.write($0, to: descriptor) })
  }

  private mutating func told(_ code: Int32) throws(OutputError) {
    switch code {
    case 0: break
    case EPIPE: isClosed = true
    default: throw OutputError(target: name, code: code)
    }
  }

  /// Puts the file in its place. Without this call there will be none.
  mutating func finish() throws(OutputError) {
    guard let temporary else { return }
    // A full disk may show only now.
    guard fsync(descriptor) == 0, rename(temporary.path, temporary.target) == 0 else {
      throw OutputError(target: name, code: errno)
    }
    self.temporary = nil
  }

  private init(descriptor: Int32, name: String, temporary: (path: String, target: String)?) {
    self.descriptor = descriptor
    self.name = name
    self.temporary = temporary
  }

  deinit {
    // The standard ones are everybody's.
    if descriptor > STDERR_FILENO { close(descriptor) }
    if let temporary { unlink(temporary.path) }
  }

  private static func resolve(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// - Parameter name: the file as the user knows it; nil: by this path.
  private static func open(_ path: String, _ flags: Int32, for name: String? = nil) throws(OutputError) -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw OutputError(target: name ?? path, code: errno) }
    return descriptor
  }

  /// Writes all of it; gives the kernel's word on why it could not, or 0.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Somebody made the pipe non-blocking for us both.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
