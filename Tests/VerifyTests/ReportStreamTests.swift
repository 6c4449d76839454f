import FoundationEssentials
import Glibc
import Testing

@testable import verify

@Suite struct ReportStreamTests {
  @Test func `a file appears whole, at the end, and leaves nothing beside it`() throws {
    try inFolder { folder in
      let path = folder + "/report.json"
      try write("old", to: path)
      var output = try ReportStream.file(path)
      try output.write("new ")
      try output.write("text")
      #expect(try read(path) == "old")
      try output.finish()
      #expect(try read(path) == "new text")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.json"])
    }
  }

  @Test func `a run that stops early leaves the old file and nothing else`() throws {
    try inFolder { folder in
      let path = folder + "/report.json"
      try write("old", to: path)
      func stopEarly() throws {
        var output = try ReportStream.file(path)
        try output.write("half")
      }
      try stopEarly()
      #expect(try read(path) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.json"])
    }
  }

  @Test func `a link stays a link`() throws {
    try inFolder { folder in
      try write("old", to: folder + "/real")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "real")
      var output = try ReportStream.file(folder + "/link")
      try output.write("new")
      try output.finish()
      #expect(try read(folder + "/real") == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "real")
    }
  }

  @Test func `a full disk is one clear line`() throws {
    let error = #expect(throws: OutputError.self) {
      var output = try ReportStream.file("/dev/full")
      try output.write("text")
    }
    #expect(error?.description == "/dev/full: cannot be written: No space left on device")
  }

  @Test func `a folder that is not there is one clear line`() throws {
    let error = #expect(throws: OutputError.self) { _ = try ReportStream.file("/nowhere/report.json") }
    #expect(error?.code == ENOENT)
  }

  @Test func `a closed pipe is not an error`() throws {
    StandardDescriptors.prepare()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[1]) }
    var output = try ReportStream.file("/dev/fd/\(ends[1])")
    close(ends[0])
    try output.write("text")
    let isClosed = output.isClosed
    #expect(isClosed)
    try output.write("more")
    try output.finish()
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "verify-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(to: URL(filePath: path), atomically: false, encoding: .utf8)
  }

  private func read(_ path: String) throws -> String { try String(contentsOf: URL(filePath: path), encoding: .utf8) }
}
