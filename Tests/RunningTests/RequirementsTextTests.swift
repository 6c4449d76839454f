import Foundation
import Testing
import Verification

@testable import Running

@Suite struct RequirementsTextTests {
  /// What is read of the first of these files, each with its text.
  private func text(_ files: [(name: String, text: String)]) throws -> String? {
    let folder = URL.temporaryDirectory.appending(path: "verify-\(DriverRequest.newToken())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let url = folder.appending(path: file.name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
    let path = folder.appending(path: files.first?.name ?? "missing.txt").path
    return (try? RequirementsText(of: path)).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(
    arguments: [
      "-r more/a.txt", "-rmore/a.txt", "--requirement=more/a.txt  # a", "  --constraint more/a.txt", "-c more/a.txt",
    ])
  func `a file that is included counts, wherever it lies`(_ line: String) throws {
    let read = try text([("all.txt", "six\n\(line)\n"), ("more/a.txt", "-r b.txt\n"), ("more/b.txt", "attrs")])
    #expect(read == "six\n\(line)\n\0-r b.txt\n\0attrs\0")
  }

  @Test func `files that include each other are read once`() throws {
    #expect(try text([("a.txt", "-r b.txt"), ("b.txt", "-r a.txt")]) == "-r b.txt\0-r a.txt\0")
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "-r /dev/zero", "-c/dev/full"])
  func `only regular files are read, and what pip would read else is refused`(_ name: String) throws {
    if name.hasPrefix("-") {
      #expect(try text([("a.txt", name)]) == nil)
    } else {
      #expect(throws: FileBytes.Refusal.notRegular) { _ = try RequirementsText(of: name) }
    }
  }

  @Test func `what is not there is nothing, and what is included and not there is pip's to complain of`() throws {
    #expect(try text([]) == nil)
    #expect(try text([("a.txt", "-r b.txt\nrequests >= 2\n-e .")]) == "-r b.txt\nrequests >= 2\n-e .\0")
  }
}
