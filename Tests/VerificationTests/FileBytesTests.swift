import Foundation
import Testing
import Verification

@Suite struct FileBytesTests {
  private func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 100_000]) func `a regular file is read as far as the bound`(
    _ length: Int
  ) throws {
    try withFolder { folder in
      let path = folder + "/a"
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
      try Data(bytes).write(to: URL(filePath: path))
      #expect(try FileBytes.ofRegular(path, upTo: length) == bytes)
      #expect(try FileBytes.ofStream(path, upTo: length) { false } == bytes)
      #expect(FileBytes.beginning(of: path, count: 2) == Array(bytes.prefix(2)))
      guard length > 0 else { return }
      #expect(throws: FileBytes.Refusal.larger(than: length - 1)) { try FileBytes.ofRegular(path, upTo: length - 1) }
    }
  }

  @Test func `a device has no end that would be waited for`() {
    #expect(throws: FileBytes.Refusal.notRegular) { try FileBytes.ofRegular("/dev/zero", upTo: 1 << 20) }
    #expect(throws: FileBytes.Refusal.larger(than: 1 << 20)) {
      try FileBytes.ofStream("/dev/zero", upTo: 1 << 20) { false }
    }
    #expect(FileBytes.beginning(of: "/dev/zero", count: 2).isEmpty)
  }

  @Test func `what is not there, and a folder, are told in the system's words`() throws {
    #expect(throws: FileBytes.Refusal.system(ENOENT)) { try FileBytes.ofRegular("/nowhere", upTo: 1) }
    #expect(throws: FileBytes.Refusal.system(EISDIR)) { try FileBytes.ofRegular("/", upTo: 1) }
    #expect("\(FileBytes.Refusal.system(ENOENT))" == "No such file or directory")
  }

  @Test func `a pipe that nobody writes into is waited for until that is called off`() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      var asked = 0
      #expect(throws: FileBytes.Refusal.calledOff) {
        try FileBytes.ofStream(folder + "/pipe", upTo: 100) {
          asked += 1
          return asked > 2
        }
      }
      #expect(throws: FileBytes.Refusal.notRegular) { try FileBytes.ofRegular(folder + "/pipe", upTo: 100) }
    }
  }

  @Test func `what comes through a pipe in several goes is one text`() throws {
    try withFolder { folder in
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      let writer = Process()
      writer.executableURL = URL(filePath: "/bin/sh")
      writer.arguments = ["-c", "(echo a; sleep 0.2; echo b) > \"$0\"", path]
      try writer.run()
      #expect(try FileBytes.ofStream(path, upTo: 100) { false } == Array("a\nb\n".utf8))
      writer.waitUntilExit()
    }
  }
}
