import FoundationEssentials
import Glibc

extension RecordFolder {
  /// Writes the files of these sections: first all of them beside their places, then each is moved to its place, so that every
  /// file is whole at any time. A section of which nothing is left loses its file.
  package func write(_ records: [SectionRecord]) throws(RecordingError) {
    try makeFolder()
    var waiting: [(temporary: String, file: String)] = []
    defer { for (temporary, _) in waiting { unlink(temporary) } }
    for record in records where !record.isEmpty {
      let file = file(of: record.section)
      let temporary = "\(path)/.\(record.section)\(Self.suffix).\(getpid()).part"
      waiting.append((temporary, file))
      try Self.write(record.text, to: temporary, for: file)
    }
    while let (temporary, file) = waiting.first {
      guard rename(temporary, file) == 0 else { throw .unwritable(path: file, reason: Self.systemMessage) }
      waiting.removeFirst()
    }
    for record in records where record.isEmpty {
      let file = file(of: record.section)
      guard unlink(file) == 0 || errno == ENOENT else { throw .unwritable(path: file, reason: Self.systemMessage) }
    }
    try sync()
  }

  /// Makes the folder, and tells git there that of two branches' new lines both are meant.
  private func makeFolder() throws(RecordingError) {
    guard !exists else { return }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: "the folder cannot be made")
    }
    let attributes = "\(path)/.gitattributes"
    try Self.write("*\(Self.suffix) merge=union\n", to: attributes, for: attributes)
  }

  private static func write(_ text: String, to temporary: String, for file: String) throws(RecordingError) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: file, reason: systemMessage) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unwritable(path: file, reason: systemMessage) }
      rest = rest.dropFirst(count)
    }
    // A full disk may show only now.
    guard fsync(descriptor) == 0 else { throw .unwritable(path: file, reason: systemMessage) }
  }

  /// A name that was changed is on the disk only once its folder is.
  private func sync() throws(RecordingError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: Self.systemMessage) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw .unwritable(path: path, reason: Self.systemMessage)
    }
  }
}
