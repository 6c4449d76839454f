import FoundationEssentials
import Glibc
import Testing

@testable import Watching

@Suite struct FolderWatchTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let path = "/tmp/verify-watch-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  @Test func `each way of changing a folder is told, and nothing where there is none`() throws {
    try withFolder { folder in
      var watch = try FolderWatch()
      try watch.watch([folder])
      #expect(watch.wait(calls: [], limit: 0) == .time)
      let changes: [() throws -> Void] = [
        { try write("1", to: "\(folder)/a") },
        { try write("2", to: "\(folder)/a") },
        { _ = rename("\(folder)/a", "\(folder)/b") },
        { try FileManager.default.createDirectory(atPath: "\(folder)/c", withIntermediateDirectories: true) },
        { unlink("\(folder)/b") },
      ]
      for change in changes {
        try change()
        #expect(watch.wait(calls: [], limit: 5000) == .change)
        #expect(watch.wait(calls: [], limit: 0) == .time)
      }
    }
  }

  @Test func `a folder that went and came back is watched again once it is asked for`() throws {
    try withFolder { folder in
      let path = "\(folder)/docs"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      var watch = try FolderWatch()
      try watch.watch([folder, path])
      for _ in 0..<2 {
        #expect(rename(path, "\(folder)/away") == 0)
        #expect(watch.wait(calls: [], limit: 5000) == .change)
        try watch.watch([folder])
        #expect(watch.folders == [folder])
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(watch.wait(calls: [], limit: 5000) == .change)
        try watch.watch([folder, path])
        try write("1", to: "\(path)/a")
        #expect(watch.wait(calls: [], limit: 5000) == .change)
        try FileManager.default.removeItem(atPath: "\(folder)/away")
        #expect(watch.wait(calls: [], limit: 5000) == .change)
      }
    }
  }

  @Test func `what calls ends the waiting`() throws {
    try withFolder { folder in
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      defer { close(ends[1]) }
      var watch = try FolderWatch()
      try watch.watch([folder])
      #expect(watch.wait(calls: [], reader: ends[1], limit: 0) == .time)
      #expect(Glibc.write(ends[1], "x", 1) == 1)
      #expect(watch.wait(calls: [ends[0]]) == .called)
      close(ends[0])
      #expect(watch.wait(calls: [], reader: ends[1]) == .called)
    }
  }
}
