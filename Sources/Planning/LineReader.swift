import Glibc

/// Reads a file or a stream line by line; never more than one line is in memory.
package struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private var buffer: [UInt8] = []
  /// Of the buffer's bytes those before it are used.
  private var start = 0
  private var isAtEnd = false
  /// Of the next line, in bytes from the beginning.
  package private(set) var offset = 0
  /// Whether the last line had no end of its own.
  package private(set) var endsOpen = false

  private static let chunk = 1 << 16

  /// - Parameter descriptor: stays open.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
    ownsDescriptor = false
  }

  package init(path: String) throws(PlanningError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw .cannotRead(path: path, why: String(cString: strerror(errno))) }
    ownsDescriptor = true
  }

  deinit { if ownsDescriptor { close(descriptor) } }

  /// The next line without its end; nil at the end of the file, or once the work is called off.
  ///
  /// - Parameter isCalledOff: asked several times a second while nothing comes.
  package mutating func next(isCalledOff: () -> Bool = { false }) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<end])
        offset += end + 1 - start
        start = end + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        offset += line.count
        (start, endsOpen) = (buffer.count, true)
        return line
      }
      if start > 0 {
        buffer.removeFirst(start)
        (searched, start) = (searched - start, 0)
      }
      guard fill(isCalledOff) else { return nil }
    }
  }

  /// False once the work is called off.
  private mutating func fill(_ isCalledOff: () -> Bool) -> Bool {
    while true {
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, 100) == 0 {
        if isCalledOff() { return false }
        continue
      }
      let old = buffer.count
      buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
      let count = buffer[old...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      buffer.removeLast(Self.chunk - max(0, count))
      if count > 0 { return true }
      if count < 0, errno == EINTR || errno == EAGAIN {
        if isCalledOff() { return false }
        continue
      }
      isAtEnd = true
      return true
    }
  }
}
