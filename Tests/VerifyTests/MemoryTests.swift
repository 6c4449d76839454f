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
    #expect(long > 0 && long < 8 * max(short, 10_000), "\(short), \(long) KiB")
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
      // What `wait4` tells begins with the memory of the process that started it: this one, which has read a whole suite by then.
      var peak = 0
      var status: Int32 = 0
      while waitpid(process, &status, WNOHANG) == 0 {
        peak = max(peak, Self.peak(of: process) ?? 0)
        usleep(1_000)
      }
      return peak
    }
  }

  /// In KiB, so far; nil where the process has ended.
  private static func peak(of process: pid_t) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
