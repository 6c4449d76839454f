import Glibc

/// Held by the one run that may change a record, from before it reads it until it has written it; let go at the latest when
/// the process ends, however it ends. It leaves no file: what is locked (`flock(2)`) is the folder that the record's folder is in.
package struct RecordLock: ~Copyable {
  private let descriptor: Int32

  /// - Parameter isHeld: called again and again while another run holds it; an error that it throws ends the waiting.
  package init(of folder: RecordFolder, whileHeld isHeld: () throws -> Void) throws {
    descriptor = try Self.locked(folder, whileHeld: isHeld)
  }

  deinit { close(descriptor) }

  private static func locked(_ folder: RecordFolder, whileHeld isHeld: () throws -> Void) throws -> Int32 {
    let descriptor = try open(above: folder.path)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let reason = RecordFolder.systemMessage
        close(descriptor)
        throw RecordingError.unwritable(path: folder.path, reason: reason)
      }
      do {
        try isHeld()
      } catch {
        close(descriptor)
        throw error
      }
      usleep(100_000)
    }
    return descriptor
  }

  /// The nearest folder above the path that is there.
  private static func open(above path: String) throws -> Int32 {
    var above = path.hasPrefix("/") ? path[...] : "./" + path[...]
    while true {
      while above.last == "/", above != "/" { above.removeLast() }
      while let last = above.last, last != "/" { above.removeLast() }
      let found = Glibc.open(String(above), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if found >= 0 { return found }
      guard errno == ENOENT, above != "/", above != "./" else {
        throw RecordingError.unwritable(path: path, reason: RecordFolder.systemMessage)
      }
    }
  }
}
