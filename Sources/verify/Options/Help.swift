import Extraction
import Verification

extension Subcommand {
  /// What `--help` prints.
  var help: String {
    var out = "\(invocation) – \(summary)\n\n"
    out += "usage: \(invocation) [FLAG…]\(operand)\(readsPaths ? " [PATH…]" : "")\n"
    if readsPaths {
      out += "       a PATH is a document or a folder of them (default: \(Options.defaultPath)/):\n"
      out += "       \(documents)\n"
    }
    if self == .run {
      let others = Subcommand.allCases.filter { $0 != .run }.map { (left: $0.invocation, right: $0.summary) }
      out += "\ncommands:\n" + table(others)
    }
    let flags = Flag.all.filter { $0.subcommands.contains(self) }.map { (left: $0.usage, right: $0.help(for: self)) }
    out += "\nflags:\n" + table(flags)
    if self == .run {
      let statuses = ExitStatus.allCases.map { (left: String($0.rawValue), right: $0.meaning) }
      out += "\nexit status:\n" + table(statuses)
    }
    return out
  }

  /// What may be named beside paths.
  private var operand: String {
    switch self {
    case .show: " ID"
    case .cache: " clear|size|path"
    case .explain: " WORD"
    case .completions: " bash|zsh|fish"
    case .merge: " PLAN… PART…"
    case .accept, .fix: " [ID…]"
    default: ""
    }
  }

  /// What a file may be written in.
  private var documents: String { DocumentFormat.all.map(\.name).choice }

  private func table(_ rows: [(left: String, right: String)]) -> String {
    let width = rows.map(\.left.count).max() ?? 0
    return rows.map { row in
      let right = Self.lines(of: row.right, width: 96 - width)
      return "  \(row.left)\(String(repeating: " ", count: width - row.left.count))  "
        + right.joined(separator: "\n\(String(repeating: " ", count: width + 4))") + "\n"
    }.joined()
  }

  /// The text on lines of so many characters.
  static func lines(of text: String, width: Int) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}
