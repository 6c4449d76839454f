import Foundation
import Testing

/// The canaries have teeth: without a sandbox they notice.
@Suite struct CanaryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let noticed: String
    var testDescription: String { noticed }
  }

  private static let cases: [Case] = [
    Case(code: "open('@CANARY@/file', 'a').write('x')", noticed: "a file of the machine was changed"),
    Case(code: "import os; os.link('@CANARY@/file', '@CANARY@/other')", noticed: "a file of the machine was changed"),
    Case(code: "import os; os.kill(@VICTIM@, 9)", noticed: "a process of the machine was ended"),
    Case(
      code: "import socket; socket.create_connection(('127.0.0.1', @PORT@))",
      noticed: "a server of the machine was reached"),
    Case(
      code: "import socket; socket.socket(socket.AF_UNIX).connect('\\0@SOCKET@')",
      noticed: "a socket of the machine was reached"),
    Case(
      code: "import socket, time; s = socket.socket(socket.AF_UNIX); s.bind('\\0hostile-server'); time.sleep(0.3)",
      noticed: "a sample's socket was on the machine"),
    Case(
      code: """
        import socket, time
        s = socket.socket()
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("0.0.0.0", 47811))
        s.listen(1)
        time.sleep(0.3)
        """,
      noticed: "a sample's server was on the machine"),
    Case(
      code: "import os; print(open('/proc/%d/environ' % os.getppid()).read())", noticed: "the secret came out"),
    Case(
      code: """
        import subprocess, sys
        subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(10)"], env={}, start_new_session=True, cwd="/",
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        """,
      noticed: "processes were left"),
    Case(
      code: "import os; open(os.environ['TMPDIR'] + '/../../left', 'w').close()",
      noticed: "files were left in the temporary folder"),
    Case(
      code: "open('/dev/shm/hostile-canary', 'w').close()", noticed: "shared memory was left"),
  ]

  @Test(arguments: cases)
  func `without a sandbox the canaries notice`(_ c: Case) throws {
    defer { try? FileManager.default.removeItem(atPath: "/dev/shm/hostile-canary") }
    let run = try WatchedRun(of: HostileBank([program(c.code)]), ["--sandbox", "none", "--timeout", "5"])
    #expect(run.noticed.contains(c.noticed), "\(run.text)\(run.complaints)")
  }

  @Test(arguments: cases)
  func `in the sandbox they notice nothing`(_ c: Case) throws {
    #expect(try WatchedRun(of: HostileBank([program(c.code)]), ["--timeout", "5"]).noticed == [])
  }

  @Test(arguments: [
    "earlier/builtins", "earlier/environment", "earlier/modules", "earlier/objects", "earlier/settings",
    "earlier/files", "disk/tmp_filled",
  ])
  func `a sentinel that shares its process with a hostile sample does not hold`(name: String) throws {
    let program = try #require(HostileProgram.all(of: String(name.prefix { $0 != "/" })).first { $0.name == name })
    let run = try WatchedRun(
      of: HostileBank([program], sentinelWords: " verify:continues"), ["--timeout", "5", "--memory", "256M"])
    #expect(run.report.samples.map(\.status).last.map { $0 != "holds" } ?? false, "\(run.text)")
    #expect(run.noticed == [])
  }

  private func program(_ code: String) throws -> HostileProgram {
    try HostileProgram(
      name: "canary", text: "# tries: teeth\n# because: canaries need them\n# expect: finished\n\n\(code)")
  }
}
