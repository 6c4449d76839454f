import Foundation
import Testing

/// Memory of the command as it was built, at its peak.
@Suite(.serialized) struct MemoryTests {
  static let units = [
    "```python\nx = 1\nx  # 1\n```\n\n", "some words of a line\n", "## h\n\n", "- item\n", "> words\n\n", "[a](b) ",
    "<!-- a -->\n", "the `x` is `1`\n",
  ]

  @Test(arguments: units) func `four times as much takes less than eight times the memory`(_ unit: String) throws {
    let (short, long) = (try peak(unit, 15_000), try peak(unit, 60_000))
    #expect(long < 8 * short, "\(short), \(long) KiB")
  }

  @Test(arguments: [
    "some words ", "\n", "> ", "a@b.c ", "```python\nx\n```\n", "[", "| a |\n", "- \n", "words\n\n",
  ]) func `a document of 5 MB takes less than 400 MB, or is refused, whatever it holds`(_ unit: String) throws {
    #expect(try peak(unit, 5_000_000 / unit.utf8.count) < 400_000)
  }

  /// In KiB.
  private func peak(_ unit: String, _ count: Int) throws -> Int {
    try withBank("# S\n\n## Q\n\n" + String(repeating: unit, count: count)) { folder in
      let arguments = [BuiltCommand.path, "list", "--output", "/dev/null", folder.path + "/bank.md"]
      var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
      defer { for pointer in pointers { free(pointer) } }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      defer { posix_spawn_file_actions_destroy(&actions) }
      var process: pid_t = 0
      try #require(posix_spawn(&process, BuiltCommand.path, &actions, nil, &pointers, environ) == 0)
      var status: Int32 = 0
      var usage = rusage()
      while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
      return usage.ru_maxrss
    }
  }
}
