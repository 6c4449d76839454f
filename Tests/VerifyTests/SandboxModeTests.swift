import Foundation
import Testing

/// Which sandbox is taken where, and how it is said.
@Suite struct SandboxModeTests {
  /// Where no user namespaces can be made.
  static let forbidden = "exec bwrap --unshare-user --disable-userns --dev-bind / / \"$VERIFY\" \"$@\""

  @Test func `where namespaces are forbidden samples run under Landlock, and that is said`() throws {
    try withBank(CommandTests.bank) { folder in
      let run = try BuiltCommand(["bank.md", "--no-cache"], in: folder, shell: Self.forbidden)
      #expect(run.status == 0)
      #expect(run.complaints.split(separator: "\n").count == 1)
      #expect(run.complaints.contains("does not let namespaces be made ("))
      #expect(run.complaints.contains("the sandbox \"landlock\", which holds less"))
      #expect(run.output.contains("sandbox: landlock\n1 claim holds"))

      let json = try BuiltCommand(["bank.md", "--no-cache", "--format", "json"], in: folder, shell: Self.forbidden)
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let sandbox = try #require(report["sandbox"] as? [String: Any])
      #expect(sandbox["name"] as? String == "landlock")
      #expect((sandbox["lacks"] as? [String])?.first?.contains("better is not to be had") == true)
    }
  }

  @Test func `what was asked for by name is not replaced`() throws {
    try withBank(CommandTests.bank) { folder in
      let run = try BuiltCommand(
        ["bank.md", "--no-cache", "--sandbox", "namespaces"], in: folder, shell: Self.forbidden)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.complaints.contains("allow user namespaces"))
    }
  }

  @Test func `where neither can be had nothing is run`() throws {
    try withBank(CommandTests.bank) { folder in
      // With the processes of another namespace in /proc a guard could not find its own.
      let shell = Self.forbidden.replacing("--unshare-user", with: "--unshare-user --unshare-pid")
      let run = try BuiltCommand(["bank.md", "--no-cache"], in: folder, shell: shell)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.complaints.contains("--sandbox none"))
    }
  }

  @Test func `the doctor says what is had and what is not`() throws {
    try withBank(CommandTests.bank) { folder in
      let run = try BuiltCommand(["doctor", "--verbose"], in: folder, shell: Self.forbidden)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("sandbox \"landlock\" with Python "))
      for text in [
        "what it lacks here\n  better is not to be had", "what Landlock guards (version ", "refused: rights",
      ] {
        #expect(run.output.contains(text), "\(text)")
      }
      let usual = try BuiltCommand(["doctor"], in: folder)
      #expect(usual.output.hasPrefix("sandbox \"namespaces\" with Python "))
      #expect(!usual.output.contains("what was allowed by name"))
    }
  }

  @Test func `what the sandbox refuses to a harmless sample is no drift`() throws {
    let bank = """
      # Files

      ## How is a file made private?

      ```python
      import os
      open("f", "w").close()
      os.chmod("f", 0o600)
      oct(os.stat("f").st_mode)  # '0o100600'
      ```

      """
    try withBank(bank) { folder in
      #expect(try BuiltCommand(["bank.md"], in: folder).output.hasPrefix("1 claim holds"))
      let run = try BuiltCommand(["bank.md", "--sandbox", "landlock"], in: folder, shell: Self.forbidden)
      #expect(run.status == 0)
      #expect(run.output.contains("needs what the sandbox refuses: [Errno 1] Operation not permitted: 'f'"))
    }
  }
}
