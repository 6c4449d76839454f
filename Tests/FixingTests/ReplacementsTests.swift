import Foundation
import Testing

@testable import Fixing

struct ReplacementsTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fixing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func file(_ folder: URL, _ name: String, _ text: String = "old") throws -> String {
    let path = folder.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  private func document(_ path: String, read: String = "old", _ new: String = "new") -> Replacements.Document {
    .init(path: path, read: Array(read.utf8), written: Array(new.utf8))
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [0o644, 0o600, 0o755, 0o664]) func `a document keeps its permissions, and nothing else is left`(
    _ mode: Int
  ) throws {
    try inFolder { folder in
      let path = try file(folder, "a.md")
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      try Replacements.write([document(path)])
      #expect(text(path) == "new")
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
      #expect(try names(folder) == ["a.md"])
    }
  }

  @Test func `a symbolic link stays one, and what it leads to is written`() throws {
    try inFolder { folder in
      let path = try file(folder, "a.md")
      let link = folder.appending(path: "link.md").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.md")
      try Replacements.write([document(link)])
      #expect(text(path) == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.md")
    }
  }

  @Test func `a document that was changed since it was read is left alone`() throws {
    try inFolder { folder in
      let path = try file(folder, "a.md", "mine")
      #expect(throws: FixingError.changed(path: path)) { try Replacements.write([document(path)]) }
      #expect(text(path) == "mine")
      #expect(try names(folder) == ["a.md"])
    }
  }

  @Test func `a file with other names is left alone, for they would part`() throws {
    try inFolder { folder in
      let path = try file(folder, "a.md")
      try FileManager.default.linkItem(atPath: path, toPath: folder.appending(path: "b.md").path)
      #expect(throws: FixingError.self) { try Replacements.write([document(path)]) }
      #expect(text(path) == "old")
      #expect(try names(folder) == ["a.md", "b.md"])
    }
  }

  @Test func `of several all are written, or none`() throws {
    try inFolder { folder in
      let paths = try ["a.md", "b.md", "c.md"].map { try file(folder, $0) }
      try Replacements.write(paths.map { document($0) })
      #expect(paths.map(text) == ["new", "new", "new"])
      #expect(throws: FixingError.changed(path: paths[1])) {
        try Replacements.write([
          document(paths[0], read: "new", "newer"), document(paths[1], read: "other", "newer"),
        ])
      }
      #expect(throws: FixingError.self) {
        try Replacements.write([
          document(paths[0], read: "new", "newer"), document(folder.appending(path: "gone.md").path),
        ])
      }
      #expect(paths.map(text) == ["new", "new", "new"])
      #expect(try names(folder) == ["a.md", "b.md", "c.md"])
    }
  }

  @Test func `what was moved can be taken back`() throws {
    try inFolder { folder in
      let path = try file(folder, "a.md")
      let file = try FileReplacement(of: path, reading: Array("old".utf8), writing: Array("new".utf8))
      #expect(text(path) == "old")
      try file.move()
      #expect(text(path) == "new")
      file.takeBack()
      #expect(text(path) == "old")
      _ = consume file
      #expect(try names(folder) == ["a.md"])
    }
  }
}
