import Foundation
import Testing
import Verification

@testable import Recording

/// Two authors accept on branches of their own, and git joins the lines.
@Suite struct MergingTests {
  private static let base = record(sample(2, "1"), sample(4, "1"), sample(6, "1"), on: releases("3.8"))

  private static func sample(_ number: Int, _ actual: String) -> SampleReport {
    report(number: number, (claim("x\(number)", "1"), ["3.8": actual == "1" ? .holds("1") : .contradicted(actual)]))
  }

  private static func branch(_ number: Int, _ actual: String) -> SectionRecord {
    var section = base
    let id = "gotchas/why#\(number)"
    section[id] = SampleRecord(id: id).accepting(sample(number, actual), on: releases("3.8"), acknowledging: nil)
    return section
  }

  @Test(arguments: [(2, 4), (4, 6), (2, 6), (1, 3), (3, 7), (4, 5)])
  func `accepting different samples does not conflict`(_ one: Int, _ other: Int) throws {
    let (ours, theirs) = (Self.branch(one, "8"), Self.branch(other, "9"))
    let merged = try Self.merge(ours, theirs)
    #expect(merged.status == 0)
    let read = try SectionRecord(Array(merged.text.utf8), section: "gotchas", path: "gotchas.json")
    var expected = ours
    expected["gotchas/why#\(other)"] = theirs["gotchas/why#\(other)"]
    #expect(read == expected)
    #expect(read.text == merged.text)
  }

  @Test func `two new samples at one place are both kept by the merge that accept sets up`() throws {
    let (ours, theirs) = (Self.branch(5, "8"), Self.branch(7, "9"))
    let merged = try Self.merge(ours, theirs, "--union")
    var expected = ours
    expected["gotchas/why#7"] = theirs["gotchas/why#7"]
    #expect(try SectionRecord(Array(merged.text.utf8), section: "gotchas", path: "gotchas.json") == expected)
  }

  @Test func `two new samples between the same neighbours are both kept too`() throws {
    var base = Self.base
    base["gotchas/why#4"] = nil
    let (ours, theirs) = (Self.adding(3, to: base), Self.adding(5, to: base))
    let merged = try Self.merge(ours, theirs, base: base, "--union")
    let read = try SectionRecord(Array(merged.text.utf8), section: "gotchas", path: "gotchas.json")
    #expect(read.ids == ["gotchas/why#2", "gotchas/why#3", "gotchas/why#5", "gotchas/why#6"])
    #expect(read["gotchas/why#3"] == ours["gotchas/why#3"])
    #expect(read["gotchas/why#5"] == theirs["gotchas/why#5"])
  }

  @Test func `two outcomes of one claim are told with their place`() throws {
    let merged = try Self.merge(Self.branch(4, "8"), Self.branch(4, "9"), "--union")
    let error = #expect(throws: RecordingError.self) {
      try SectionRecord(Array(merged.text.utf8), section: "gotchas", path: "gotchas.json")
    }
    #expect(error?.description.contains("a second outcome of \"x4  # 1\" on 3.8") == true)
  }

  private static func adding(_ number: Int, to base: SectionRecord) -> SectionRecord {
    var section = base
    section["gotchas/why#\(number)"] = branch(number, "1")["gotchas/why#\(number)"]
    return section
  }

  private static func merge(
    _ ours: SectionRecord, _ theirs: SectionRecord, base: SectionRecord = base, _ flags: String...
  ) throws -> (status: Int32, text: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "verify-merge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, record) in [("ours", ours), ("base", base), ("theirs", theirs)] {
      try record.text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "merge-file", "--stdout"] + flags + ["ours", "base", "theirs"]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
