import Foundation
import Testing

/// A `verify watch` under way, read line by line.
private final class Watch {
  private let process = Process()
  private let out = Pipe()
  private var rest = Data()

  init(_ arguments: [String], in folder: URL) throws {
    process.executableURL = URL(filePath: BuiltCommand.path)
    process.arguments = ["watch"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CACHE_HOME": folder.path + "/.cache"]) {
      $1
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = out
    try process.run()
  }

  /// Everything up to the next line in which the word stands.
  func lines(until word: String) -> [String] {
    var lines: [String] = []
    while true {
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        lines.append(String(decoding: rest[..<end], as: UTF8.self))
        rest = Data(rest[(end + 1)...])
        if lines.last?.contains(word) == true { return lines }
      }
      let more = out.fileHandleForReading.availableData
      if more.isEmpty { return lines + ["(ended)"] }
      rest += more
    }
  }

  /// By ^C; its exit status.
  func end() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  deinit { if process.isRunning { process.terminate() } }
}

@Suite struct WatchTests {
  private func page(_ stated: String) -> Data {
    Data(
      "# Page\n\n## Sum\n\n```python\nprint(1 + 1)  # \(stated)\n```\n\n## Word\n\n```python\n'a' * 2  # 'aa'\n```\n"
        .utf8)
  }

  @Test func `what is saved is told, however it is saved, and nothing else`() throws {
    try withBank(["docs/a.md": page("2"), "docs/b.md": page("2")]) { folder in
      let docs = folder.appending(path: "docs")
      let watch = try Watch(["docs"], in: folder)
      #expect(watch.lines(until: "claims hold").count == 1)
      // In its place.
      try page("3").write(to: docs.appending(path: "a.md"))
      #expect(watch.lines(until: "2 samples").first?.hasPrefix("docs/a.md:6: drifted") == true)
      // The same again is no news; beside it and renamed.
      try page("3").write(to: docs.appending(path: "a.md"))
      try page("4").write(to: docs.appending(path: ".b.new"))
      #expect(rename(docs.appending(path: ".b.new").path, docs.appending(path: "b.md").path) == 0)
      #expect(watch.lines(until: "2 samples").first?.hasPrefix("docs/b.md:6: drifted") == true)
      // A new folder, and one that goes.
      try FileManager.default.createDirectory(at: docs.appending(path: "new/deep"), withIntermediateDirectories: true)
      try page("5").write(to: docs.appending(path: "new/deep/c.md"))
      #expect(watch.lines(until: "2 samples").first?.hasPrefix("docs/new/deep/c.md:6: drifted") == true)
      try FileManager.default.removeItem(at: docs.appending(path: "b.md"))
      #expect(watch.lines(until: "gone") == ["docs/b.md: gone"])
      // A branch that is switched: all of it goes, and something else comes.
      try FileManager.default.moveItem(at: docs, to: folder.appending(path: "away"))
      #expect(watch.lines(until: "c.md: gone") == ["docs/a.md: gone", "docs/new/deep/c.md: gone"])
      try FileManager.default.moveItem(at: folder.appending(path: "away"), to: docs)
      #expect(watch.lines(until: "4 samples").count { $0.contains(": drifted") } == 2)
      #expect(watch.end() == 130)
    }
  }

  @Test func `a document that cannot be read is told, and run once it can be`() throws {
    try withBank(["a.md": page("2")]) { folder in
      let watch = try Watch(["a.md"], in: folder)
      _ = watch.lines(until: "claims hold")
      try Data([0x23, 0xff, 0x0a]).write(to: folder.appending(path: "a.md"))
      #expect(watch.lines(until: "UTF-8").last?.hasPrefix("verify: a.md:1: the byte 0xFF") == true)
      try page("7").write(to: folder.appending(path: "a.md"))
      #expect(watch.lines(until: "2 samples").first?.hasPrefix("a.md:6: drifted") == true)
      #expect(watch.end() == 130)
    }
  }

  @Test func `when nobody reads any longer it ends`() throws {
    try withBank(["a.md": page("2")]) { folder in
      let command = try BuiltCommand(in: folder, shell: "\"$VERIFY\" watch a.md | head -n 1")
      #expect(command.output.contains("claims hold"))
    }
  }

  @Test func `a path that is not there from the start is a mistake`() throws {
    try withBank(["a.md": page("2")]) { folder in
      let command = try BuiltCommand(["watch", "b.md"], in: folder)
      #expect(command.status == 2)
      #expect(command.complaints.contains("b.md: no such file or folder"))
    }
  }
}
