/// A code box as it stands in a document, whatever language it holds.
package struct Box: Sendable, Hashable {
  package let path: String
  /// 1-based lines of the document, without the fences; an empty box has `lastLine == firstLine - 1`.
  package let firstLine: Int
  package let lastLine: Int
  /// The box's lines joined by `\n`, without the indentation of the list or quote it stands in. But for formats that write code
  /// otherwise (`Sample.lines`), line i of the text is line `firstLine + i` of the document.
  package let text: String
  /// The fence's info string as written; empty for indented code.
  package let info: String
  package let role: Role
  /// Why the box was taken for this, in one line for `verify list`: "tagged `python`".
  package let reason: String

  package init(
    path: String, firstLine: Int, lastLine: Int, text: String, info: String, role: Role, reason: String
  ) {
    self.path = path
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.text = text
    self.info = info
    self.role = role
    self.reason = reason
  }

  package var place: Place { Place(path: path, line: firstLine) }
}

/// What a box holds.
package enum Role: Sendable, Hashable {
  /// A script.
  case python
  /// Prompts with what they print.
  case session
  /// What the sample before it prints.
  case output
  /// A shell's commands, or a shell's commands with what they print.
  case shell
  /// Another language, by the name its tag gives it: `ruby`, `toml`, `text`.
  case other(String)

  /// The word in `verify list` and in the report's `language`.
  package var name: String {
    switch self {
    case .python: "python"
    case .session: "session"
    case .output: "output"
    case .shell: "shell"
    case .other(let language): language
    }
  }
}
