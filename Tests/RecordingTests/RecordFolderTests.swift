import Foundation
import Testing
import Verification

@testable import Recording

@Suite struct RecordFolderTests {
  @Test func `what is written is read, and nothing lies beside it`() throws {
    try inFolder { folder in
      let record = RecordFolder(path: folder + "/deep/Expectations")
      #expect(try record.sections() == [])
      try record.write([SectionRecordTests.example])
      #expect(try record.read("gotchas") == SectionRecordTests.example)
      #expect(try record.sections() == ["gotchas"])
      #expect(try names(record.path) == [".gitattributes", "gotchas.json"])
      #expect(try record.releases().folded == "3.8-3.10")
      #expect(try record.read("typing") == nil)
    }
  }

  @Test func `a section of which nothing is left loses its file`() throws {
    try inFolder { folder in
      let record = RecordFolder(path: folder + "/Expectations")
      try record.write([SectionRecordTests.example])
      try record.write([SectionRecord(section: "gotchas")])
      #expect(try names(record.path) == [".gitattributes"])
    }
  }

  @Test func `where one file cannot be written none is changed`() throws {
    try inFolder { folder in
      let record = RecordFolder(path: folder + "/Expectations")
      try record.write([SectionRecordTests.example])
      var changed = SectionRecordTests.example
      changed["gotchas/why#2"] = nil
      var impossible = SectionRecord(section: "no/such/folder")
      impossible["a"] = SampleRecord(id: "a", fingerprint: "0")
      let error = #expect(throws: RecordingError.self) { try record.write([changed, impossible]) }
      #expect(error?.description.contains("no/such/folder.json: cannot be written: No such file or directory") == true)
      #expect(try record.read("gotchas") == SectionRecordTests.example)
      #expect(try names(record.path) == [".gitattributes", "gotchas.json"])
    }
  }

  @Test func `a folder in place of a file is one clear line`() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/gotchas.json", withIntermediateDirectories: true)
      let error = #expect(throws: RecordingError.self) { try RecordFolder(path: folder).read("gotchas") }
      #expect(error?.description == "\(folder)/gotchas.json: cannot be read: Is a directory")
    }
  }

  @Test func `a device in place of a file is not read`() throws {
    try inFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/gotchas.json", withDestinationPath: "/dev/zero")
      let error = #expect(throws: RecordingError.self) { try RecordFolder(path: folder).read("gotchas") }
      #expect(error?.description == "\(folder)/gotchas.json: cannot be read: it is no regular file")
    }
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
