import Glibc

/// A file's bytes.
enum DocumentFile {
  /// Reads to the end, so that a pipe works as a file does.
  static func bytes(at path: String) throws(ExtractionError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: systemMessage) }
    defer { close(descriptor) }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    var chunk = max(size + 1, 1 << 16)
    while true {
      var count = 0
      let filled = bytes.count
      // One byte more than the file has, so that one read sees its end.
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      repeat {
        count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: filled), chunk) }
      } while count < 0 && errno == EINTR
      bytes.removeLast(chunk - max(0, count))
      guard count >= 0 else { throw .unreadable(path: path, reason: systemMessage) }
      guard count > 0 else { return bytes }
      chunk = 1 << 16
    }
  }
}
