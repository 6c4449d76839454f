import Sandbox
import Synchronization
import Testing
import Verification

@testable import Running

/// What a runner makes of a run that gives no sign of having begun, and of one that cannot be.
@Suite struct RunnerTests {
  /// A sandbox whose runs end at once with status 1; the events of each are given.
  private final class Scripted: Sandbox {
    let name = "scripted"
    let notes: [String] = []
    private let events: Mutex<[String]>

    init(_ events: [String]) { self.events = Mutex(events) }

    var left: Int { events.withLock { $0.count } }

    func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
      let text = events.withLock { $0.isEmpty ? "" : $0.removeFirst() }
      return Execution(
        termination: .exited(1), stdout: [], stderr: Array("no memory".utf8), events: Array(text.utf8), seconds: 0)
    }
  }

  private static let start = "{\"event\":\"start\",\"format\":1}\n"

  private func observation(_ sandbox: Scripted, source: String = "1") throws -> Observation {
    let driver = Awaited<Result<[UInt8], RunningError>>()
    driver.settle(.success([]))
    let interpreter = Interpreter(
      release: Release(
        id: "3.12", version: "3.12.1", implementation: "CPython", freeThreaded: false, path: "/usr/bin/python3",
        number: ReleaseNumber(major: 3, minor: 12)),
      visible: [], hidden: [], driver: CompiledDriver(driver))
    let ask = Ask(
      parts: [.init(.asked, Program(source: source))], looks: [], way: .script, machine: .usual,
      setting: .init(release: "3.12", interpreter: "", driver: "", policy: [], limits: []))
    return try Runner(sandbox: sandbox, limits: Limits(fileSize: 1 << 20)).run(ask, on: interpreter)
  }

  @Test func `a sample whose run does not begin is lost, where another one begins`() throws {
    #expect(try observation(Scripted(["", Self.start])).outcome == .lost)
    #expect(try observation(Scripted(["{broken\n", Self.start])).outcome == .lost)
  }

  @Test func `an interpreter that begins no run at all is an error`() {
    #expect(throws: RunningError.driverNotStarted("no memory")) { try observation(Scripted(["", ""])) }
  }

  @Test func `a sample that has no room in its own folder is not run`() throws {
    let sandbox = Scripted([Self.start])
    #expect(try observation(sandbox, source: String(repeating: "#", count: 1 << 20)).outcome == .tooLong(mebibytes: 1))
    #expect(sandbox.left == 1)
    #expect(try observation(sandbox, source: String(repeating: "#", count: 900 << 10)).outcome == .exited(1))
  }
}
