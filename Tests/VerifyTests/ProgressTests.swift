import Testing
import Verification

@testable import verify

@Suite struct ProgressTests {
  @Test func `the line is drawn over itself, not too often, and erased once`() {
    var written: [String] = []
    let terminal = Terminal(columns: 10, environment: [:])
    let start = ContinuousClock.now
    var progress = Progress(terminal: terminal, since: start - .seconds(1)) { written.append($0) }
    progress.erase()
    progress.show("1 of 30", at: start)
    progress.show("2 of 30", at: start + .milliseconds(50))
    progress.show("3 of 30 \u{1B}[2J and more", at: start + .milliseconds(150))
    progress.erase()
    progress.erase()
    #expect(written == ["\r\u{1B}[K1 of 30", "\r\u{1B}[K3 of 30 [", "\r\u{1B}[K"])
  }

  @Test func `nothing is drawn within the first second`() {
    var written: [String] = []
    let start = ContinuousClock.now
    var progress = Progress(terminal: Terminal(columns: 80, environment: [:]), since: start) { written.append($0) }
    progress.show("1 of 30", at: start + .milliseconds(999))
    progress.erase()
    #expect(written == [])
    progress.show("2 of 30", at: start + .seconds(1))
    #expect(written == ["\r\u{1B}[K2 of 30"])
  }

  private static let states: [(state: RunProgress, documents: Int?, text: String)] = [
    (RunProgress(done: 0, asked: 0, seconds: 1), 10, "0 runs done"),
    (RunProgress(done: 90, asked: 200, documents: 5, seconds: 2), 10, "90 runs done, 45 a second, about 2 s left"),
    (RunProgress(done: 90, asked: 200, documents: 5, seconds: 2), nil, "90 runs done, 45 a second"),
    (
      RunProgress(done: 50, asked: 200, isWhole: true, documents: 1, seconds: 100), 3,
      "50 of 200 runs done, about 5 min left"
    ),
    (
      RunProgress(
        done: 1, asked: 2, isWhole: true, running: [(Place(path: "loops.md", line: 38), 7.9)], seconds: 8),
      1, "1 of 2 runs done, about 8 s left, loops.md:38 still runs, 7 s"
    ),
    (
      RunProgress(done: 4, asked: 4, isWhole: true, running: [(Place(path: "a.md", line: 3), 1.9)], seconds: 2), 1,
      "4 of 4 runs done, 2 a second"
    ),
  ]

  @Test(arguments: states) func `the line says how far it is, how fast, how long it will take and what still runs`(
    _ state: RunProgress, _ documents: Int?, _ text: String
  ) {
    #expect(state.text(ofDocuments: documents) == text)
  }

  @Test func `what is at work is known while it is, the longest first`() throws {
    let running = RunningSamples()
    let inner = try running.during(Place(path: "a.md", line: 1)) { () throws(Unobserved) in
      try running.during(Place(path: "b.md", line: 2)) { () throws(Unobserved) in running.all.map(\.place.path) }
    }
    #expect(inner == ["a.md", "b.md"])
    #expect(running.all.isEmpty)
  }

  @Test func `without a terminal nothing is written`() {
    var progress = Progress(terminal: nil) { Issue.record("\($0)") }
    progress.show("1 of 30")
    progress.erase()
  }
}
