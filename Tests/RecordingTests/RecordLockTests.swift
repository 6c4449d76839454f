import Foundation
import Testing

@testable import Recording

@Suite struct RecordLockTests {
  private struct Held: Error {}

  @Test func `of two runs that record in a folder one waits`() throws {
    try inFolder { folder in
      let record = RecordFolder(path: folder + "/deep/Expectations")
      do {
        let first = try RecordLock(of: record) {}
        #expect(throws: Held.self) { _ = try RecordLock(of: record) { throw Held() } }
        _ = consume first
      }
      _ = try RecordLock(of: record) { throw Held() }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }

  @Test(arguments: ["Expectations", "./Expectations/", "/no/such/folder"])
  func `whatever the path, there is a folder above it`(_ path: String) throws {
    _ = try RecordLock(of: RecordFolder(path: path)) {}
  }
}
