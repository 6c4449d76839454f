import Glibc
import Synchronization
import Testing

@testable import Sandbox

@Suite struct VigilTests {
  /// How often the program was seen to begin to wait.
  private func waits(_ script: String) throws -> Int {
    let waiting = WaitingCommands()
    let count = Mutex(0)
    _ = waiting.tell { count.withLock { $0 += 1 } }
    let sandbox = NamespaceSandbox(isWarm: false, waiting: waiting)
    defer { sandbox.close() }
    let policy = Policy(visible: ["/bin", "/usr", "/lib", "/lib64"])
    let command = Command(executable: "/bin/sh", arguments: ["-c", script], environment: [:], request: [])
    _ = try sandbox.run(command, under: policy)
    #expect(waiting.count == 0)
    return count.withLock { $0 }
  }

  @Test func `a program that sleeps is seen to wait, and no longer when it has ended`() throws {
    #expect(try waits("exec /bin/sleep 1") > 0)
  }

  @Test func `what a process computes is counted, and what it has started too`() throws {
    let start = try #require(ProcessTimes(below: getpid()))
    var (seconds, rounds) = (0.0, 0)
    while seconds < 0.05 {
      rounds += 1
      seconds = try #require(ProcessTimes(below: getpid())).computed(since: start)
    }
    #expect(rounds > 0)
    var child = try Child(executable: "/bin/sleep", arguments: ["60"], environment: [:], descriptors: [])
    let one = try #require(ProcessTimes(below: child.id))
    let two = try #require(ProcessTimes(below: child.id))
    // One that sleeps takes less than what it took to be started.
    #expect(two.computed(since: one) < 1)
    child.end()
    _ = try child.reap()
  }

  @Test func `while a processor is kept for one command nobody else gets it`() throws {
    let pool = WorkerPool(groups: .here)
    let policy = Policy(visible: ["/bin", "/usr", "/lib", "/lib64"])
    guard let own = pool.reserve() else { return }
    let others = try (0..<3).map { _ in try pool.take(for: policy, resident: nil, isNew: false) }
    let alone = try pool.take(for: policy, resident: nil, isNew: false, on: own)
    #expect(alone.processor == own)
    #expect(others.allSatisfy { $0.processor != own })
    for worker in others + [alone] { pool.giveBack(worker) }
    pool.release(own)
    // What was kept is free again, and nobody waits for what has been.
    let next = pool.reserve()
    #expect(next != nil)
    if let next { pool.release(next) }
    pool.empty()
  }
}
