import Reporting
import Testing

@testable import verify

@Suite struct TerminalTests {
  @Test(
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": "0"], false), (["NO_COLOR": ""], true),
      (["TERM": "dumb"], false), (["TERM": "xterm"], true),
    ] as [([String: String], Bool)])
  func `a terminal has colour unless the user or the terminal refuses it`(
    _ environment: [String: String], _ isAllowed: Bool
  ) {
    #expect(Terminal(columns: 80, environment: environment).allowsColour == isAllowed)
  }

  @Test func `without a terminal there is no colour`() {
    #expect(Style(terminal: nil) == .plain)
  }
}
