import Verification

/// The prompts in a box: Python's `>>>`, IPython's `In [1]:`, a shell's `$`.
struct Prompts {
  /// The first line that is neither empty nor a comment is a Python prompt.
  let open: Bool
  /// A Python prompt stands among the first lines, perhaps below an interpreter's greeting.
  let standNearTop: Bool
  /// A Python prompt begins some line.
  let stand: Bool
  /// The box begins as a terminal does.
  let shell: Bool

  /// How many lines an interpreter's greeting and the command that starts it may have.
  private static let top = 5

  init(in text: String) {
    let lines = text.lines.map(\.trimmedSlice).filter { !$0.isEmpty }
    let first = lines.first { $0.utf8.first != UInt8(ascii: "#") } ?? ""
    open = Self.isPython(first)
    standNearTop = lines.prefix(Self.top).contains(where: Self.isPython)
    stand = lines.contains(where: Self.isPython)
    shell = lines.first.map(Self.isShell) ?? false
  }

  private static func isPython(_ line: Substring) -> Bool {
    guard line.utf8.first == UInt8(ascii: ">") || line.utf8.first == UInt8(ascii: "I") else { return false }
    if line.hasPrefix(">>>") { return line.dropFirst(3).first != ">" }
    guard line.hasPrefix("In ["), let close = line.firstIndex(of: "]") else { return false }
    return line[close...].hasPrefix("]:") && line[..<close].dropFirst(4).allSatisfy { $0.isNumber || $0 == " " }
  }

  /// `$ ls`, `(venv) $ ls`, `me@host:~$ ls`, `C:\> dir`, `PS C:\> dir`.
  private static func isShell(_ line: Substring) -> Bool {
    if line.hasPrefix("$ ") || line.hasPrefix("PS ") && line.holds("> ") { return true }
    if line.hasPrefix("C:\\"), line.holds(">") { return true }
    guard let dollar = line.range(of: "$ ") else { return false }
    let before = line[..<dollar.lowerBound].trimmed
    return before.hasPrefix("(") && before.hasSuffix(")")
      || before.holds("@") && before.holds(":") && !before.holds(" ")
  }

  /// Every line is a command that people give in a terminal: `pip install x`.
  static func areCommands(_ text: String) -> Bool {
    let lines = text.lines.map(\.trimmedSlice).filter { !$0.isEmpty && !$0.hasPrefix("#") }
    return !lines.isEmpty
      && lines.allSatisfy { line in
        let words = line.split(separator: " ")
        return words.count > 1 && commands.contains(String(words[0])) && words[1] != "="
      }
  }

  private static let commands: Set<String> = [
    "pip", "pip3", "pipx", "python", "python3", "py", "uv", "poetry", "conda", "git", "cd", "ls", "mkdir", "npm",
    "brew",
    "apt", "apt-get", "sudo", "curl", "docker", "export", "pytest", "mypy", "ruff",
  ]
}
