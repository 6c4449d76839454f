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

extension Style {
  /// Colour for a terminal that allows it, none for a file or a pipe.
  init(terminal: Terminal?) {
    self.init(colour: terminal?.allowsColour ?? false)
  }
}
