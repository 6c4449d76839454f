import Verification

/// Writes a matrix as GitHub-flavoured Markdown: a heading and a table for each section.
struct MatrixMarkdown: Sendable {
  func text(_ matrix: Matrix) -> String {
    let sections = matrix.sections.map { section in
      """
      ## \(section.name.asMarkdown)

      | Answer | Changed | Outcome by release | The answer says |
      | --- | --- | --- | --- |
      \(section.rows.map { row($0, matrix.folding) }.joined(separator: "\n"))


      """
    }
    return "# Answers that depend on the Python release\n\n" + sections.joined()
      + "\(matrix.conclusion) · \(matrix.extent)\n"
  }

  private func row(_ row: MatrixRow, _ folding: ReleaseFolding) -> String {
    let code = row.isCode ? row.title.asMarkdownCode : row.title.asMarkdown
    let stated = row.stated.map { " states \($0.asMarkdownCode)" } ?? ""
    let place = "\(row.place.path):\(row.place.line)".asMarkdownCode
    let answer = ["**\(row.sample.question.asMarkdown)**", code + stated, row.others, place]
      .filter { !$0.isEmpty && $0 != "****" }
    let outcomes = row.outcomes.map { outcome in
      let name = folding.fold(Set(outcome.releases)).asMarkdown
      return "\(outcome.finding.mark.sign) \(name): \(words(of: outcome, in: row))"
    }
    let says = row.sayings.map { saying in
      saying.quoted(saying.pieces.map { $0.isCode ? $0.text.asMarkdownCode : $0.text.asMarkdown }.joined())
    }
    return "| "
      + [answer, [row.news.asMarkdown], outcomes, says].map { $0.joined(separator: "<br>") }
      .joined(separator: " | ") + " |"
  }

  /// Values as code, explanations as text.
  private func words(of outcome: MatrixOutcome, in row: MatrixRow) -> String {
    let words = row.words(for: outcome)
    let finding = outcome.finding
    let isValue = finding.mark.isAnswer && words.hasPrefix(finding.text) && !finding.text.isEmpty && row.isOneClaim
    guard isValue else { return words.asMarkdown }
    return finding.text.asMarkdownCode + String(words.dropFirst(finding.text.count)).asMarkdown
  }
}

extension String {
  private static let longest = 240

  /// As text in a cell of a table: nothing in it is markup, nobody is called by name.
  var asMarkdown: String { visible.cut(to: Self.longest).asMarkdownText }

  /// As `asMarkdown`, however long.
  var asMarkdownText: String {
    var out = ""
    for character in visible {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      // GitHub sees names and numbers of its own in what is shown; a space without width breaks them.
      case "@", "#": out += "\\\(character)&#8203;"
      // CommonMark, section 2.4: any of ASCII's punctuation may be escaped.
      case "\\", "`", "*", "_", "[", "]", "!", "|", "~", "$": out += "\\\(character)"
      // Addresses become links by what follows the scheme.
      case ":": out += out.hasSuffix("http") || out.hasSuffix("https") ? "&#58;" : ":"
      default: out.append(character)
      }
    }
    return out
  }

  /// As code in a cell of a table.
  var asMarkdownCode: String {
    let text = visible.cut(to: Self.longest)
    if text.isEmpty { return "" }
    // A table takes a bar for its own even inside code (GFM, section 4.10), and an element's text can name it.
    let isPlain = !text.contains("|") && !text.contains("`") && text.first != " " && text.last != " "
    return isPlain ? "`\(text)`" : "<code>\(asMarkdown.replacing("\\|", with: "&#124;"))</code>"
  }
}
