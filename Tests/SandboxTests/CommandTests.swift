import Testing

@testable import Sandbox

@Suite struct CommandTests {
  private static let ends: [(script: String, termination: Termination)] = [
    ("exit 0", .exited(0)), ("exit 3", .exited(3)), ("exit 128", .exited(128)), ("exit 255", .exited(255)),
    ("kill -9 $$", .signalled(9)), ("kill -SEGV $$", .signalled(11)), ("kill -TERM $$", .signalled(15)),
  ]

  @Test(arguments: Kind.allCases, ends)
  func `the end of a command is told`(_ kind: Kind, end: (script: String, termination: Termination)) throws {
    let sandbox = try kind.sandbox()
    #expect(try sandbox.run(shell(end.script), under: programs()).termination == end.termination)
  }

  @Test func `bubblewrap tells of signals as a shell does`() throws {
    #expect(try Bubblewrap.find().run(shell("exit 137"), under: programs()).termination == .signalled(9))
  }

  @Test(arguments: Kind.allCases)
  func `standard output, standard error and events come back apart`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let execution = try sandbox.run(shell("echo out; echo err >&2; echo event >&4"), under: programs())
    #expect(execution.text == "out\n")
    #expect(execution.errorText == "err\n")
    #expect(String(decoding: execution.events, as: UTF8.self) == "event\n")
  }

  @Test(arguments: Kind.allCases)
  func `a request larger than a pipe arrives whole`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let request = String(repeating: "0123456789", count: 100_000)
    let execution = try sandbox.run(shell("wc -c <&3", request: request), under: programs())
    #expect(execution.text == "1000000\n")
  }

  @Test(arguments: Kind.allCases)
  func `a command that does not read its request ends all the same`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let request = String(repeating: "x", count: 1 << 20)
    #expect(try sandbox.run(shell("exec 3<&-; exit 5", request: request), under: programs()).termination == .exited(5))
  }

  @Test(arguments: Kind.allCases)
  func `standard input is empty`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    #expect(try sandbox.run(shell("cat; echo end"), under: programs()).text == "end\n")
  }

  @Test(arguments: Kind.allCases)
  func `a command that closes its descriptors ends as it does`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let script = "exec 1>&- 2>&- 4>&-; sleep 0.1; exit 4"
    #expect(try sandbox.run(shell(script), under: programs()).termination == .exited(4))
  }

  @Test(arguments: Kind.allCases)
  func `the environment is the command's own`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let execution = try sandbox.run(
      Command(executable: "/usr/bin/env", arguments: [], environment: ["A": "b c"], request: []), under: programs())
    // bubblewrap says where it is, and without namespaces the folders have other names.
    let lines = execution.text.split(separator: "\n").filter { line in
      !["PWD=", "HOME=", "TMPDIR=", "VERIFY_"].contains { line.hasPrefix($0) }
    }
    #expect(lines == ["A=b c"])
  }

  @Test(arguments: [Kind.bubblewrap, .cold, .landlock])
  func `a program that is not there is an error of the harness`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let command = Command(executable: "/nowhere", arguments: [], environment: [:], request: [])
    #expect(throws: SandboxError.system("the command cannot be started: /nowhere: No such file or directory")) {
      try sandbox.run(command, under: programs())
    }
  }

  @Test(arguments: Kind.allCases)
  func `no descriptor but the five is open`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import os
      def is_open(number):
          try: os.fstat(number)
          except OSError: return False
          return True
      print([number for number in range(128) if is_open(number)])
      """
    let execution = try sandbox.run(python(program), under: programs())
    #expect(execution.text == "[0, 1, 2, 3, 4]\n")
  }
}
