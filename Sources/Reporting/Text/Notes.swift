/// A part of the report that comes at its end: a heading and short notes, as many as are worth reading.
struct Notes: Sendable {
  private let heading: String
  /// Whether an empty line stands after every note.
  private let isSpaced: Bool
  private var texts: [String] = []
  private var leftOut = 0

  /// More are only counted, so that memory does not grow with the bank.
  private static let most = 1_000

  init(_ heading: String, isSpaced: Bool = false) {
    self.heading = heading
    self.isSpaced = isSpaced
  }

  mutating func add(_ text: @autoclosure () -> String) {
    if texts.count < Self.most { texts.append(text()) } else { leftOut += 1 }
  }

  /// Empty where there is nothing to say.
  func text(style: Style) -> String {
    guard !texts.isEmpty else { return "" }
    let rest = leftOut > 0 ? "  … and \(leftOut) more\n" : ""
    return style.paint(heading, .heading) + "\n" + texts.map { isSpaced ? "\($0)\n" : $0 }.joined() + rest
      + (isSpaced && leftOut == 0 ? "" : "\n")
  }
}
