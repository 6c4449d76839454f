import Foundation
import Reporting
import Testing

@testable import verify

@Suite struct CompletionTests {
  private static let bank = Data("# Page\n\n## Sum (senior)\n\n```python\n1 + 1  # 2\n```\n".utf8)

  @Test(
    arguments: [
      (["expl"], ["explain"]), (["fix", "--ato"], ["--atomic"]), (["--ato"], []),
      (["--format", "js"], ["json", "jsonl"]),
      (["--format=tap"], ["--format=tap"]), (["matrix", "--format", "j"], ["json"]), (["--section", ""], ["page"]),
      (["show", "page"], ["page/sum#1"]), (["explain", "v"], ["varies"]), (["cache", ""], ["clear", "size", "path"]),
      (["help", "li"], ["list"]), (["--", "--f"], []), (["nosuch", "--diff"], []),
      (["--sandbox", "lan"], ["landlock"]),
    ])
  func `what is typed is completed by the flags of its command and by what the bank holds`(
    _ words: [String], _ candidates: [String]
  ) throws {
    try withBank(["Snippets/page.md": Self.bank]) { folder in
      let command = try BuiltCommand(["completions", "candidates", "--"] + words, in: folder)
      let found = command.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      #expect(found == candidates)
      #expect(command.status == 0)
    }
  }

  @Test func `bash takes the script, and what it completes`() throws {
    try withBank(["Snippets/page.md": Self.bank]) { folder in
      let shell = """
        PATH="$(dirname "$VERIFY"):$PATH" exec bash -c 'source <(verify completions bash)
        COMP_WORDS=(verify explain dri) COMP_CWORD=2; _verify; echo "${COMPREPLY[*]}"'
        """
      let command = try BuiltCommand(in: folder, shell: shell)
      #expect(command.output == "drifted\n")
    }
  }

  @Test func `the page for man names every command, flag and word, and no line is a macro that is not meant`() {
    let macros: Set = ["TH", "SH", "TP", "B"]
    for line in Manual.text.split(separator: "\n") where line.hasPrefix(".") {
      #expect(macros.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
    }
    for flag in Flag.all { #expect(Manual.text.contains(flag.name.replacing("-", with: "\\-")), "\(flag.name)") }
    for command in Subcommand.allCases { #expect(Manual.text.contains(".B \(command.invocation)\n")) }
  }

  @Test(arguments: Term.all.map(\.word)) func `a word is explained`(_ word: String) throws {
    try withBank([:]) { folder in
      let command = try BuiltCommand(["explain", word], in: folder)
      #expect(command.status == 0)
      #expect(command.output.hasPrefix("\(word): "))
    }
  }

  @Test func `a word that is none is a mistake`() throws {
    try withBank([:]) { folder in
      let command = try BuiltCommand(["explain", "drift"], in: folder)
      #expect(command.status == 2)
      #expect(command.complaints.contains("did you mean \"drifted\"?"))
    }
  }
}
