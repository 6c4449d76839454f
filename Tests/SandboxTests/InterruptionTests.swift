import Dispatch
import Glibc
import Testing

@testable import Sandbox

@Suite(.serialized) struct InterruptionTests {
  private static func sandboxes(_ interruption: Interruption) throws -> [any Sandbox] {
    try Kind.allCases.map { try $0.sandbox(interruption: interruption) } + [Unconfined(interruption: interruption)]
  }

  @Test(arguments: 0..<5)
  func `an interrupted run leaves nothing`(index: Int) throws {
    let interruption = Interruption()
    let sandbox = try Self.sandboxes(interruption)[index]
    let mark = mark()
    DispatchQueue.global().async {
      while processes(with: mark).isEmpty { usleep(1000) }
      interruption.raise()
    }
    #expect(throws: SandboxError.interrupted) {
      try sandbox.run(shell("setsid sleep 100; : \(mark)"), under: programs())
    }
    #expect(processes(with: mark) == [])
  }

  @Test func `what was raised stays raised`() throws {
    let interruption = Interruption()
    #expect(!interruption.isRaised)
    interruption.raise()
    #expect(interruption.isRaised)
    for sandbox in try Self.sandboxes(interruption) {
      #expect(throws: SandboxError.interrupted) { try sandbox.run(shell("sleep 100"), under: programs()) }
    }
  }

  @Test func `a signal raises it once and then does what it does by default`() async {
    let status = await #expect(processExitsWith: .signal(SIGTERM)) {
      Interruption.follow(signals: [SIGINT, SIGTERM])
      #expect(!Interruption.shared.isRaised)
      kill(getpid(), SIGTERM)
      while !Interruption.shared.isRaised { usleep(1000) }
      kill(getpid(), SIGTERM)
      sleep(10)
    }
    #expect(status != nil)
  }

  /// The last one is no sandbox at all, which ends what it has started too.
  @Test(arguments: 0...4)
  func `a harness that is killed takes the sandbox with it`(index: Int) async throws {
    let mark = mark()
    setenv("VERIFY_TEST_KIND", "\(index)", 1)
    setenv("VERIFY_TEST_MARK", mark, 1)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      let mark = getenv("VERIFY_TEST_MARK").map { String(cString: $0) } ?? ""
      let script = "setsid sleep 100 & sleep 100; : \(mark)"
      let index = getenv("VERIFY_TEST_KIND").flatMap { Int(String(cString: $0)) } ?? 0
      // bubblewrap has processes of its own with these words.
      let kind = index < Kind.allCases.count ? Kind.allCases[index] : nil
      let count = kind == .bubblewrap ? 3 : 1
      DispatchQueue.global().async {
        while processes(with: mark).count < count { usleep(1000) }
        kill(getpid(), SIGKILL)
      }
      let sandbox = try kind?.sandbox() ?? Unconfined()
      _ = try sandbox.run(
        shell(script, environment: ["PATH": "/usr/bin:/bin", "LEFT": mark]), under: programs())
    }
    for _ in 0..<1000 where !processes(with: mark).isEmpty { usleep(1000) }
    #expect(processes(with: mark) == [])
    for _ in 0..<20 where environments(with: "LEFT=\(mark)") > 0 { usleep(10_000) }
    #expect(environments(with: "LEFT=\(mark)") == 0)
  }
}
