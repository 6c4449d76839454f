import Dispatch
import Examining
import Synchronization
import Testing
import Verification

@testable import Sandbox
@testable import verify

@Suite struct LanesTests {
  /// Work that goes on until it is let go, on one lane, with two more for those that wait.
  @Test func `while one waits another begins, and none does beyond that`() async {
    let waiting = WaitingCommands()
    let begun = DispatchSemaphore(value: 0)
    let letGo = DispatchSemaphore(value: 0)
    let count = Atomic<Int>(0)
    let lanes = Lanes(RunQueue(interpreters: 1), computing: 1, most: 3, waiting: waiting) { _ in
      count.add(1, ordering: .relaxed)
      begun.signal()
      letGo.wait()
    }
    lanes.start()
    lanes.change { queue in
      queue.add((0..<6).map(entry))
      queue.isComplete = true
    }
    begun.wait()
    waiting.change(by: 1)
    begun.wait()
    waiting.change(by: 1)
    begun.wait()
    // There are three lanes.
    waiting.change(by: 1)
    #expect(count.load(ordering: .relaxed) == 3)
    // All three compute again: when one has ended there are two still, and nobody may begin.
    waiting.change(by: -3)
    letGo.signal()
    letGo.signal()
    letGo.signal()
    begun.wait()
    for _ in 0..<3 { letGo.signal() }
    begun.wait()
    begun.wait()
    await lanes.close()
    #expect(count.load(ordering: .relaxed) == 6)
  }
}
