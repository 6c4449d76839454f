/// One line that says how far the run is; it is drawn over itself and erased at the end.
struct Progress {
  private let columns: Int?
  private let write: (String) -> Void
  private var drawn: ContinuousClock.Instant?
  private var isVisible = false
  private var start: ContinuousClock.Instant

  /// A person sees no more than this many lines a second.
  private static let pause = Duration.milliseconds(100)
  /// What is done within this time needs no line.
  private static let patience = Duration.seconds(1)

  /// Without a terminal nothing is written.
  init(terminal: Terminal?, since start: ContinuousClock.Instant = .now, write: @escaping (String) -> Void) {
    self.start = start
    self.columns = terminal?.columns
    self.write = write
  }

  /// Whether anybody sees it.
  var isShown: Bool { columns != nil }

  /// Something is begun anew.
  mutating func begin() { start = .now }

  /// Draws the line, unless nobody has waited yet, or the last one is too young. Only its ASCII is shown: the width of that is certain.
  mutating func show(_ line: @autoclosure () -> String, at now: ContinuousClock.Instant = .now) {
    guard let columns else { return }
    guard now - start >= Self.patience else { return }
    if let drawn, now - drawn < Self.pause { return }
    drawn = now
    isVisible = true
    // A line as wide as the terminal would wrap, and be erased in half only.
    write(
      "\r\u{1B}[K" + line().unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x7F }.prefix(columns - 1).asText)
  }

  /// Takes the line away: before something else is written to the same terminal, and at the end.
  mutating func erase() {
    guard isVisible else { return }
    isVisible = false
    write("\r\u{1B}[K")
  }
}

extension Sequence<Unicode.Scalar> {
  fileprivate var asText: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}
