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

  @Test(
    arguments: [
      ([:], false), (["TERM": "xterm-256color"], false), (["TERM": "xterm-kitty"], true),
      (["TERM_PROGRAM": "vscode"], true), (["VTE_VERSION": "6800"], true), (["VTE_VERSION": "4205"], false),
      (["FORCE_HYPERLINK": "1"], true), (["FORCE_HYPERLINK": "0", "TERM_PROGRAM": "WezTerm"], false),
      (["TERM": "dumb", "FORCE_HYPERLINK": "1"], false),
    ] as [([String: String], Bool)])
  func `places are links where the terminal is known to follow them`(
    _ environment: [String: String], _ areLinks: Bool
  ) {
    let terminal = Terminal(columns: 80, environment: environment)
    #expect((Options.Coloring.auto.style(terminal, environment).links != nil) == areLinks)
    #expect(Options.Coloring.auto.style(nil, environment).links == nil)
    #expect(Options.Coloring.never.style(terminal, environment).links == nil)
  }

  @Test(
    arguments: [
      (.auto, [:], false), (.auto, ["CLICOLOR_FORCE": "1"], true), (.auto, ["CLICOLOR_FORCE": "0"], false),
      (.auto, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (.always, ["NO_COLOR": "1"], true),
      (.never, ["CLICOLOR_FORCE": "1"], false),
    ] as [(Options.Coloring, [String: String], Bool)])
  func `without a terminal there is no colour but where it is asked for`(
    _ coloring: Options.Coloring, _ environment: [String: String], _ isColoured: Bool
  ) {
    #expect(coloring.style(nil, environment).colour == isColoured)
  }
}
