import Foundation
import Testing

@Suite struct CacheCommandTests {
  private static let page = """
    # Numbers

    ## What is it?

    ```python
    x = 1
    x + 1  # 2
    print(x + 2)  # 4
    ```

    ## And text?

    ```python
    "a" * 2  # 'aa'
    ```

    """

  /// The page in a folder, with a cache beside it.
  private func withCache(_ body: (URL, [String: String]) throws -> Void) throws {
    try withBank(Self.page) { folder in
      let home = folder.deletingLastPathComponent().appending(path: folder.lastPathComponent + "-cache")
      defer { try? FileManager.default.removeItem(at: home) }
      try body(folder, ["XDG_CACHE_HOME": home.path])
    }
  }

  private func report(_ command: BuiltCommand) -> String {
    command.output.replacing(/\ · [0-9.]+ s/, with: "")
  }

  @Test func `a second run says the same and runs nothing, and one without the cache does`() throws {
    try withCache { folder, environment in
      let first = try BuiltCommand(["bank.md"], in: folder, environment: environment)
      let second = try BuiltCommand(["bank.md"], in: folder, environment: environment)
      #expect(first.status == 1)
      #expect(report(first) == report(second))
      #expect(second.status == 1)
      #expect(second.complaints == first.complaints)
      let json = try BuiltCommand(["bank.md", "--format", "json"], in: folder, environment: environment)
      #expect(json.output.contains("\"stated\": \"4\""))
      // The seconds that a run took are those of the first: nothing was run.
      let again = try BuiltCommand(["bank.md", "--format", "json"], in: folder, environment: environment)
      let fresh = try BuiltCommand(["bank.md", "--format", "json", "--no-cache"], in: folder, environment: environment)
      func seconds(_ command: BuiltCommand) -> [Substring] {
        command.output.matches(of: /"as": "script", "seconds": ([0-9.e-]+)/).map(\.output.1)
      }
      #expect(seconds(json) == seconds(again))
      #expect(seconds(json) != seconds(fresh))
      #expect(seconds(json).count == 2)
    }
  }

  @Test func `of a document that has changed only the sample that did is run again`() throws {
    try withCache { folder, environment in
      _ = try BuiltCommand(["bank.md"], in: folder, environment: environment)
      let before = try BuiltCommand(["bank.md", "--format", "json"], in: folder, environment: environment)
      try Data(Self.page.replacing("\"a\" * 2  # 'aa'", with: "\"b\" * 2  # 'bb'").utf8)
        .write(to: folder.appending(path: "bank.md"))
      let after = try BuiltCommand(["bank.md", "--format", "json"], in: folder, environment: environment)
      func seconds(_ command: BuiltCommand) -> [Substring] {
        command.output.matches(of: /"as": "script", "seconds": ([0-9.e-]+)/).map(\.output.1)
      }
      #expect(seconds(before)[0] == seconds(after)[0])
      #expect(seconds(before)[1] != seconds(after)[1])
      #expect(after.output.contains("'bb'"))
    }
  }

  @Test func `it says where it is and how large, and can be emptied`() throws {
    try withCache { folder, environment in
      func cache(_ word: String) throws -> BuiltCommand {
        try BuiltCommand(["cache", word], in: folder, environment: environment)
      }
      #expect(try cache("size").output == "0 bytes\n")
      _ = try BuiltCommand(["bank.md"], in: folder, environment: environment)
      let path = try cache("path").output.dropLast()
      #expect(path.hasPrefix(environment["XDG_CACHE_HOME"] ?? "?"))
      #expect(FileManager.default.fileExists(atPath: String(path)))
      #expect(try cache("size").output != "0 bytes\n")
      #expect(try cache("clear").status == 0)
      #expect(try cache("claer").complaints.contains("did you mean \"clear\"?"))
      #expect(try BuiltCommand(["cache"], in: folder, environment: environment).status == 2)
    }
  }

  @Test func `a damaged one is told in one line, and the report is as without it`() throws {
    try withCache { folder, environment in
      let place = URL(filePath: environment["XDG_CACHE_HOME"] ?? "").appending(path: "verify")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data("this was a cache once, and has been overwritten by something else since".utf8)
        .write(to: place.appending(path: "answers-2.sqlite"))
      let damaged = try BuiltCommand(["bank.md"], in: folder, environment: environment)
      let without = try BuiltCommand(["bank.md", "--no-cache"], in: folder, environment: environment)
      #expect(damaged.complaints.split(separator: "\n").count == without.complaints.split(separator: "\n").count + 1)
      #expect(damaged.complaints.contains("is damaged or no cache of ours"))
      #expect(report(damaged) == report(without))
      #expect(damaged.status == without.status)
    }
  }
}
