import FoundationEssentials
import Glibc
import Reporting

/// What stands at the other end of a descriptor, where that is a terminal.
struct Terminal: Sendable, Hashable {
  let columns: Int
  let allowsColour: Bool
  /// Whether it is known to follow links that a text is marked with.
  let followsLinks: Bool

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
    followsLinks = environment["TERM"] != "dumb" && Self.followsLinks(environment)
  }

  /// None can be asked. The variables are those by which the tools that write such links know, as by the crate `supports-hyperlinks`.
  private static func followsLinks(_ environment: [String: String]) -> Bool {
    if let forced = environment["FORCE_HYPERLINK"], !forced.isEmpty { return forced != "0" }
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5000 }
    let programs: Set = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"]
    let terminals: Set = ["xterm-kitty", "alacritty", "xterm-ghostty", "foot"]
    return environment["WT_SESSION"] != nil || environment["KONSOLE_VERSION"] != nil
      || programs.contains(environment["TERM_PROGRAM"] ?? "") || terminals.contains(environment["TERM"] ?? "")
  }
}

extension Options.Coloring {
  /// How text looks at its reader's.
  ///
  /// - Parameters:
  ///   - terminal: nil for a file or a pipe.
  ///   - links: where places lead, if its reader's terminal follows links; nil: to the files.
  func style(_ terminal: Terminal?, _ environment: [String: String], links: PlaceLinks? = nil) -> Style {
    switch self {
    case .always: return Style(colour: true)
    case .never: return .plain
    case .auto:
      if let terminal {
        return Style(colour: terminal.allowsColour, links: terminal.followsLinks ? links ?? .here : nil)
      }
      // bixense.com/clicolors: set, and not 0; who wants none has the last word.
      let isForced = !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "")
      return Style(colour: isForced && (environment["NO_COLOR"] ?? "").isEmpty)
    }
  }
}

extension PlaceLinks {
  /// To the files of this machine, from the folder that the command was called in.
  static var here: PlaceLinks {
    var name = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&name, name.count - 1) == 0
    let host = isKnown ? String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
    return .files(host: host, folder: FileManager.default.currentDirectoryPath)
  }
}
