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
      code: "import socket, time; s = socket.socket(socket.AF_UNIX); s.bind('\\0@OWN@'); time.sleep(0.3)",
      noticed: "a sample's socket was on the machine"),
    Case(
      code: """
        import socket, time
        s = socket.socket()
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("0.0.0.0", @OWNPORT@))
        s.listen(1)
        time.sleep(0.3)
        """,
      noticed: "a sample's server was on the machine"),
    Case(
      code: "import os; print(open('/proc/%d/environ' % os.getppid()).read())", noticed: "the secret came out"),
    Case(
      // With its guard it would be ended.
      code: """
        import os, subprocess, sys
        subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(60)"], env={}, start_new_session=True, cwd="/",
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.kill(os.getppid(), 9)
        """,
      noticed: "processes were left"),
    Case(
      code: "import os; open(os.environ['TMPDIR'] + '/../../left', 'w').close()",
      noticed: "files were left in the temporary folder"),
    Case(
      code: "open('/dev/shm/@OWN@', 'w').close()", noticed: "shared memory was left"),
  ]

  @Test(arguments: cases)
  func `without a sandbox the canaries notice`(_ c: Case) throws {
    let run = try WatchedRun(of: HostileBank([program(c.code)]), ["--sandbox", "none", "--timeout", "5"])
    #expect(run.noticed.contains(c.noticed), "\(run.text)\(run.complaints)")
  }

  @Test func `in the sandbox they notice nothing`() throws {
    let run = try WatchedRun(of: HostileBank(Self.cases.map { try program($0.code) }), ["--timeout", "5"])
    #expect(run.noticed == [])
    #expect(run.report.samples.count == 2 * Self.cases.count)
  }

  private static let spoilers = [
    "earlier/builtins", "earlier/environment", "earlier/modules", "earlier/objects", "earlier/settings",
    "earlier/files", "disk/tmp_filled",
  ]

  @Test func `a sentinel that shares its process with a hostile sample does not hold`() throws {
    let bank = try HostileBank(Self.spoilers.map(Self.program), sentinelWords: " verify:continues")
    let run = try WatchedRun(of: bank, ["--timeout", "5", "--memory", "256M"])
    #expect(run.noticed == [])
    try #require(run.report.samples.count == 2 * Self.spoilers.count)
    for (index, name) in Self.spoilers.enumerated() {
      let sentinel = run.report.samples[2 * index + 1]
      #expect(sentinel.status != "holds", "\(name): \(sentinel)")
    }
  }

  /// They write below `TMPDIR` only, so that they harm nobody without a sandbox.
  private static let untidy = [
    "disk/deep_folders", "disk/strange_names", "disk/folders_without_rights", "disk/many_files", "processes/daemon",
    "processes/daemon_without_descriptors", "processes/daemon_holding_pipes", "processes/multiprocessing_abandoned",
    "processes/fork_in_a_loop_of_generations",
  ]

  @Test func `without a sandbox too the folders and processes of a run end with it`() throws {
    let run = try WatchedRun(
      of: HostileBank(Self.untidy.map(Self.program)), ["--sandbox", "none", "--timeout", "5"])
    #expect(run.noticed == [], "\(run.complaints)")
    #expect(run.report.samples.count == 2 * Self.untidy.count)
  }

  private static func program(named name: String) throws -> HostileProgram {
    try #require(HostileProgram.all(of: String(name.prefix { $0 != "/" })).first { $0.name == name })
  }

  private func program(_ code: String) throws -> HostileProgram {
    try HostileProgram(
      name: "canary", text: "# tries: teeth\n# because: canaries need them\n# expect: finished\n\n\(code)")
  }
}
