/// Several documents that are written together: all of them, or none.
package enum Replacements {
  /// A document with what stood in it when it was read and what is to stand there.
  package struct Document: Sendable {
    package let path: String
    package let read: [UInt8]
    package let written: [UInt8]

    package init(path: String, read: [UInt8], written: [UInt8]) {
      self.path = path
      self.read = read
      self.written = written
    }
  }

  /// Writes all of them beside their places first, then moves each to its place; where one of the moves fails the others are
  /// taken back. A run that is killed between the moves leaves whole documents, and some of them as they were.
  package static func write(_ documents: [Document]) throws(FixingError) {
    var files: [FileReplacement] = []
    for document in documents {
      files.append(try FileReplacement(of: document.path, reading: document.read, writing: document.written))
    }
    for file in files { try file.check() }
    for (index, file) in files.enumerated() {
      do {
        try file.move()
      } catch {
        for earlier in files[..<index].reversed() { earlier.takeBack() }
        throw error
      }
    }
    for file in files { file.finish() }
  }
}
