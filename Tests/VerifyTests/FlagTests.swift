import FoundationEssentials
import Testing

@testable import verify

@Suite struct FlagTests {
  @Test func `the README names every flag, with its value, and every command`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    for flag in Flag.all { #expect(readme.contains("`\(flag.usage)`"), "\(flag.usage)") }
    for subcommand in Subcommand.allCases { #expect(readme.contains("`\(subcommand.invocation)`")) }
  }

  @Test(arguments: Subcommand.allCases) func `help fits 100 columns and names what the command takes`(
    _ subcommand: Subcommand
  ) {
    let help = subcommand.help
    for line in help.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    for flag in Flag.all {
      #expect(help.contains(flag.usage) == flag.subcommands.contains(subcommand), "\(flag.usage)")
    }
  }

  @Test func `no two flags share a name`() {
    let names = Flag.all.flatMap { [$0.name] + ($0.short.map { [$0] } ?? []) }
    #expect(Set(names).count == names.count)
  }
}
