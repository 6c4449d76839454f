import Testing

@testable import verify

@Suite struct ProgressTests {
  @Test func `the line is drawn over itself, not too often, and erased once`() {
    var written: [String] = []
    let terminal = Terminal(columns: 10, environment: [:])
    let start = ContinuousClock.now
    var progress = Progress(terminal: terminal) { written.append($0) }
    progress.erase()
    progress.show("1 of 30", at: start)
    progress.show("2 of 30", at: start + .milliseconds(50))
    progress.show("3 of 30 \u{1B}[2J and more", at: start + .milliseconds(150))
    progress.erase()
    progress.erase()
    #expect(written == ["\r\u{1B}[K1 of 30", "\r\u{1B}[K3 of 30 [", "\r\u{1B}[K"])
  }

  @Test func `without a terminal nothing is written`() {
    var progress = Progress(terminal: nil) { Issue.record("\($0)") }
    progress.show("1 of 30")
    progress.erase()
  }
}
