import Examining
import Running
import Testing
import Verification

@testable import verify

@Suite struct RunQueueTests {
  /// What is done with so many samples, each piece as soon as the queue has it: `p8/0` prepares 8 for interpreter 0.
  private func work(samples: Int, interpreters: Int) -> [String] {
    var queue = RunQueue(interpreters: interpreters)
    var added = 0
    var done: [String] = []
    while true {
      queue.isComplete = added == samples
      if let work = queue.next() {
        switch work {
        case .prepare(let group, let interpreter):
          done.append("p\(group.count)/\(interpreter)")
          queue.add(group, group.map { _ in nil }, interpreter: interpreter)
        case .examine(let entry, _, let interpreter): done.append("\(entry.sample)/\(interpreter)")
        }
        queue.end(work)
      } else if added < samples {
        queue.add([entry(added)])
        added += 1
      } else {
        return done
      }
    }
  }

  @Test func `every sample is examined once on every interpreter, in order`() {
    for samples in [0, 1, 7, 40, 200] {
      let done = work(samples: samples, interpreters: 2).filter { !$0.hasPrefix("p") }
      for interpreter in 0..<2 {
        #expect(done.filter { $0.hasSuffix("/\(interpreter)") } == (0..<samples).map { "\($0)/\(interpreter)" })
      }
    }
  }

  @Test func `while a sample is at work on one interpreter others are preferred to it, and none is left waiting`() {
    var queue = RunQueue(interpreters: 2)
    queue.add([entry(0), entry(1)])
    queue.isComplete = true
    var taken: [String] = []
    var atWork: [RunQueue.Work] = []
    func take() {
      guard case .examine(let entry, _, let interpreter)? = queue.next() else { return }
      taken.append("\(entry.sample)/\(interpreter)")
      atWork.append(.examine(entry, nil, interpreter: interpreter))
    }
    take()
    take()
    queue.end(atWork[1])
    take()
    take()
    #expect(taken == ["0/0", "1/0", "1/1", "0/1"])
    #expect(queue.next() == nil)
  }

  @Test func `the first samples wait for no others, then the groups grow`() {
    let done = work(samples: 200, interpreters: 1)
    #expect(done.prefix(8) == ["0/0", "1/0", "2/0", "3/0", "4/0", "5/0", "6/0", "7/0"])
    #expect(done.filter { $0.hasPrefix("p") } == ["p8/0", "p16/0", "p32/0", "p64/0", "p64/0", "p8/0"])
  }
}
