import Glibc

/// The bytes of a file, up to a bound: of what has no end, or is nobody's text, never more than that is in memory.
package enum FileBytes {
  /// Why a file was not read.
  package enum Refusal: Error, Hashable, CustomStringConvertible {
    /// `errno` of the call that failed.
    case system(Int32)
    case notRegular
    /// Than so many bytes.
    case larger(than: Int)
    case calledOff

    package var description: String {
      switch self {
      case .system(let number): String(cString: strerror(number))
      case .notRegular: "it is no regular file"
      case .larger(let bound): "it is larger than \(bound >> 20 > 0 ? "\(bound >> 20) MiB" : "\(bound >> 10) KiB")"
      case .calledOff: "interrupted"
      }
    }
  }

  /// All of a regular file.
  package static func ofRegular(_ path: String, upTo bound: Int) throws(Refusal) -> [UInt8] {
    let file = try File(path)
    if file.isFolder { throw .system(EISDIR) }
    guard file.isRegular else { throw .notRegular }
    return try file.bytes(upTo: bound)
  }

  /// All of a file, or what a device or a pipe gives until it ends.
  ///
  /// - Parameter isCalledOff: asked several times a second while nothing comes.
  package static func ofStream(
    _ path: String, upTo bound: Int, isCalledOff: () -> Bool
  ) throws(Refusal) -> [UInt8] {
    try File(path).bytes(upTo: bound, isCalledOff: isCalledOff)
  }

  /// What a descriptor gives until it ends; it stays open.
  ///
  /// - Parameter isCalledOff: asked several times a second while nothing comes.
  package static func ofDescriptor(
    _ descriptor: Int32, upTo bound: Int, isCalledOff: () -> Bool
  ) throws(Refusal) -> [UInt8] {
    try File(copying: descriptor).bytes(upTo: bound, isCalledOff: isCalledOff)
  }

  /// The first bytes of a regular file; fewer where it is shorter, none where it cannot be read.
  package static func beginning(of path: String, count: Int) -> [UInt8] {
    guard let file = try? File(path), file.isRegular else { return [] }
    return (try? file.bytes(upTo: count, cuts: true)) ?? []
  }
}

/// An open file.
private struct File: ~Copyable {
  private let descriptor: Int32
  let isRegular: Bool
  let isFolder: Bool
  private let size: Int

  /// Opens without waiting for whoever writes into a pipe, and takes no terminal over.
  init(_ path: String) throws(FileBytes.Refusal) {
    try self.init(owning: open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
  }

  /// What another descriptor stands for.
  init(copying descriptor: Int32) throws(FileBytes.Refusal) {
    try self.init(owning: fcntl(descriptor, F_DUPFD_CLOEXEC, 0))
  }

  /// - Parameter descriptor: what a call gave; negative with `errno` set.
  private init(owning descriptor: Int32) throws(FileBytes.Refusal) {
    guard descriptor >= 0 else { throw .system(errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      close(descriptor)
      throw .system(number)
    }
    self.descriptor = descriptor
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = isRegular ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// - Parameter cuts: whether what is larger is cut there, and not refused.
  borrowing func bytes(
    upTo bound: Int, cuts: Bool = false, isCalledOff: () -> Bool = { false }
  ) throws(FileBytes.Refusal) -> [UInt8] {
    guard cuts || size <= bound else { throw .larger(than: bound) }
    var bytes: [UInt8] = []
    // One byte more than the file has, so that one read sees its end.
    var chunk = min(max(size + 1, 1 << 16), bound + 1)
    while true {
      if !isRegular { try wait(isCalledOff) }
      let filled = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: filled), chunk) }
      let number = errno
      bytes.removeLast(chunk - max(0, count))
      if count == 0 { return bytes }
      if count < 0 {
        guard number == EINTR || number == EAGAIN else { throw .system(number) }
        continue
      }
      if bytes.count > bound {
        guard cuts else { throw .larger(than: bound) }
        return Array(bytes.prefix(bound))
      }
      chunk = min(1 << 16, bound + 1 - bytes.count)
    }
  }

  /// Until there is something to read, or nothing will come any more: a pipe that nobody has opened yet has not ended.
  private borrowing func wait(_ isCalledOff: () -> Bool) throws(FileBytes.Refusal) {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    repeat {
      if isCalledOff() { throw .calledOff }
    } while poll(&watched, 1, 50) <= 0
  }
}
