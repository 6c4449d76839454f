import Glibc
import Reporting

/// What stands at the other end of a descriptor, where that is a terminal.
struct Terminal: Sendable, Hashable {
  let columns: Int
  let allowsColour: Bool

  /// nil: no terminal.
  init?(_ descriptor: Int32, environment: [String: String]) {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    self.init(columns: isKnown ? Int(size.ws_col) : 80, environment: environment)
  }

  init(columns: Int, environment: [String: String]) {
    self.columns = columns
    // no-color.org: set and not empty, whatever it says.
    let isForbidden = !(environment["NO_COLOR"] ?? "").isEmpty
    self.allowsColour = !isForbidden && environment["TERM"] != "dumb"
  }
}

extension Options.Coloring {
  /// How text looks at its reader's.
  ///
  /// - Parameter terminal: nil for a file or a pipe.
  func style(_ terminal: Terminal?, _ environment: [String: String]) -> Style {
    switch self {
    case .always: return Style(colour: true)
    case .never: return .plain
    case .auto:
      if let terminal { return Style(colour: terminal.allowsColour) }
      // bixense.com/clicolors: set, and not 0; who wants none has the last word.
      let isForced = !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "")
      return Style(colour: isForced && (environment["NO_COLOR"] ?? "").isEmpty)
    }
  }
}
