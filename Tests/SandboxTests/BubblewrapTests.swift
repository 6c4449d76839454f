import Testing

@testable import Sandbox

@Suite struct BubblewrapTests {
  let sandbox: Bubblewrap

  init() throws {
    sandbox = try Bubblewrap.find()
  }

  @Test(arguments: [
    ("exit 0", Termination.exited(0)), ("exit 3", .exited(3)), ("exit 128", .exited(128)), ("exit 255", .exited(255)),
    ("kill -9 $$", .signalled(9)), ("kill -SEGV $$", .signalled(11)), ("kill -TERM $$", .signalled(15)),
    ("exit 137", .signalled(9)),
  ])
  func `the end of a command is told as a shell tells it`(script: String, termination: Termination) throws {
    #expect(try sandbox.run(shell(script), under: programs()).termination == termination)
  }

  @Test func `standard output, standard error and events come back apart`() throws {
    let execution = try sandbox.run(shell("echo out; echo err >&2; echo event >&4"), under: programs())
    #expect(execution.text == "out\n")
    #expect(execution.errorText == "err\n")
    #expect(String(decoding: execution.events, as: UTF8.self) == "event\n")
  }

  @Test func `a request larger than a pipe arrives whole`() throws {
    let request = String(repeating: "0123456789", count: 100_000)
    let execution = try sandbox.run(shell("wc -c <&3", request: request), under: programs())
    #expect(execution.text == "1000000\n")
  }

  @Test func `a command that does not read its request ends all the same`() throws {
    let request = String(repeating: "x", count: 1 << 20)
    #expect(try sandbox.run(shell("exec 3<&-; exit 5", request: request), under: programs()).termination == .exited(5))
  }

  @Test func `standard input is empty`() throws {
    #expect(try sandbox.run(shell("cat; echo end"), under: programs()).text == "end\n")
  }

  @Test func `a command that closes its descriptors ends as it does`() throws {
    let script = "exec 1>&- 2>&- 4>&-; sleep 0.1; exit 4"
    #expect(try sandbox.run(shell(script), under: programs()).termination == .exited(4))
  }

  @Test func `the environment is the command's own, and the working folder`() throws {
    let execution = try sandbox.run(
      Command(executable: "/usr/bin/env", arguments: [], environment: ["A": "b c"], request: []), under: programs())
    #expect(execution.text.split(separator: "\n").sorted() == ["A=b c", "PWD=/home/user"])
  }

  @Test func `a program that is not there is an error of the harness`() {
    let command = Command(executable: "/nowhere", arguments: [], environment: [:], request: [])
    #expect(throws: SandboxError.system("the command cannot be started: /nowhere: No such file or directory")) {
      try sandbox.run(command, under: programs())
    }
  }

  @Test func `no descriptor but the five is open`() throws {
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
