import Glibc
import Verification

/// A document's bytes.
enum DocumentFile {
  /// What is longer is no document that anybody has written.
  static let longest = 64 << 20

  /// A document in a folder is a regular file. One that is named may be a pipe or a device, which is read to its end.
  ///
  /// - Parameter isCalledOff: whether to wait no longer for what a pipe may still give.
  static func bytes(at path: String, isCalledOff: () -> Bool) throws(ExtractionError) -> [UInt8] {
    try read(path) { () throws(FileBytes.Refusal) in
      try FileBytes.ofStream(path, upTo: longest, isCalledOff: isCalledOff)
    }
  }

  /// What comes on standard input, to its end.
  static func standardInput(isCalledOff: () -> Bool) throws(ExtractionError) -> [UInt8] {
    try read("standard input") { () throws(FileBytes.Refusal) in
      try FileBytes.ofDescriptor(STDIN_FILENO, upTo: longest, isCalledOff: isCalledOff)
    }
  }

  private static func read(
    _ path: String, _ bytes: () throws(FileBytes.Refusal) -> [UInt8]
  ) throws(ExtractionError) -> [UInt8] {
    do {
      return try bytes()
    } catch {
      if case .larger = error { throw .tooLarge(path: path) }
      throw .unreadable(path: path, reason: "\(error)")
    }
  }
}
