import Verification

/// What the first word of an info string says about the language: `python`, `Python3`, `python:name`,
/// `{.python .numberLines}`, `python title="x"`.
struct LanguageTag {
  let family: Family
  /// As `verify list` shows it, in lower case; `text` for a box without a tag.
  let name: String

  enum Family {
    case none
    case python
    /// A Python prompt with what it prints: `pycon`.
    case session
    /// A shell, or a terminal's contents: `bash`.
    case shell
    /// A terminal's contents, whatever runs there.
    case console
    case text
    /// Says itself that it is output: `output`.
    case output
    /// What programs like to print: `json`.
    case data
    case other
  }

  init(info: String) {
    let name = Self.name(in: info)
    self.name = name.isEmpty ? "text" : name
    family = name.isEmpty ? .none : Self.family(of: name)
  }

  private static func name(in info: String) -> String {
    var words = info.lowercased().unicodeScalars.split { $0.isSpace || "{}[](),;:=\"'".unicodeScalars.contains($0) }
      .map { Substring($0).drop { $0 == "." } }[...]
    // A bare attribute is no language: `{#id}`, `title="x"`, `verify:skip="x"`; MyST's directives put theirs second.
    let first = info.first { !$0.isWhitespace }
    guard first.map({ $0.isLetter || "{.".contains($0) }) == true, let word = words.first, !word.hasPrefix("#"),
      word != "verify", !info.lowercased().drop(while: { !$0.isLetter }).hasPrefix("\(word)=")
    else { return "" }
    if ["code-block", "code-cell", "code", "sourcecode", "testcode"].contains(word), info.trimmed.hasPrefix("{") {
      words = words.dropFirst()
      return words.first.map(String.init) ?? ""
    }
    return String(word)
  }

  private static func family(of name: String) -> Family {
    if let found = families.first(where: { $0.names.contains(name) }) { return found.family }
    for prefix in ["python", "ipython", "py"] where name.hasPrefix(prefix) {
      let version = name.dropFirst(prefix.count).drop { $0 == "-" }
      guard version.allSatisfy({ $0.isNumber || $0 == "." }) else { continue }
      return version.hasPrefix("2") || version.hasPrefix("1") ? .other : .python
    }
    return .other
  }

  /// The tag that a mistyped one was meant for; only where that is a tag of Python, whose sample is missed otherwise.
  var meant: String? {
    guard family == .other, name.count >= Self.longEnough, !Self.alike.contains(name) else { return nil }
    return Self.ofPython.first { distance(Array(name), Array($0)) == 1 }
  }

  private static let ofPython = ["python", "python3", "pycon"]
  private static let longEnough = 4
  /// Languages whose names are nearly one of those.
  private static let alike: Set<String> = ["jython", "cython", "bython", "xython", "rpython"]

  private static let families: [(family: Family, names: Set<String>)] = [
    (.python, ["cpython", "python-script", "python3-script", "py-script", "python-exec"]),
    (
      .session,
      [
        "pycon", "pycon3", "python-repl", "python-console", "python-session", "pyrepl", "doctest", "ipythonconsole",
        "ipython-console", "repl",
      ]
    ),
    (
      .shell,
      [
        "bash", "sh", "shell", "zsh", "fish", "ksh", "csh", "tcsh", "nu", "powershell", "ps1", "pwsh", "cmd", "bat",
        "batch",
        "dos", "bash-session", "shell-session", "shellsession", "sh-session", "commandline", "command-line",
      ]
    ),
    (.console, ["console", "terminal"]),
    (.text, ["text", "txt", "plaintext", "plain", "plain-text", "none", "raw", "nohighlight"]),
    (
      .output,
      [
        "output", "stdout", "out", "result", "stderr", "pytb", "py3tb", "python-traceback", "traceback", "text-output",
        "console-output",
      ]
    ),
    (.data, ["json", "log", "csv", "yaml", "xml", "html"]),
  ]
}
