import Verification

/// Writes down for a person what is corrected in documents, and what is not and why.
package struct CorrectionList: Sendable {
  private let style: Style

  package init(style: Style) { self.style = style }

  /// One line of a diff.
  package struct Line: Sendable {
    /// Nil for one that stays.
    let isNew: Bool?
    let text: String

    package init(isNew: Bool?, text: String) {
      self.isNew = isNew
      self.text = text
    }
  }

  /// What is stated at a place, and what is to be stated there.
  package func correction(at place: Place, stated: String, becomes text: String, verb: String) -> String {
    "\(style.paint(verb, .good))  \(painted(place))  \(change(stated, text))\n"
  }

  /// What stays as it is.
  package func left(at place: Place, stated: String, becomes text: String?, because reason: String) -> String {
    let what = text.map { change(stated, $0) } ?? style.paint(short(stated), .stated)
    return
      "\(style.paint("left", .warning))  \(painted(place))  \(what): \(style.paint(reason.visible.cut(to: 200), .quiet))\n"
  }

  /// What one correction does to the document, line by line.
  package func difference(_ place: Place, code: String, _ lines: [Line]) -> String {
    let heading = code.isEmpty ? "" : "  \(code.visible.cut(to: 100))"
    return "\(painted(place))\(heading)\n"
      + lines.map { line in
        let text = line.text.visibleLine
        return switch line.isNew {
        case true?: style.paint("+ \(text)", .good) + "\n"
        case false?: style.paint("- \(text)", .bad) + "\n"
        case nil: style.paint("  \(text)", .quiet) + "\n"
        }
      }.joined()
  }

  /// The end: how many of the stale claims were corrected in how many documents, and how many were not.
  package func summary(verb: String, corrected: Int, documents: Int, left: Int, releases: [Release]) -> String {
    let names = ReleaseFolding(releases).fold(Set(releases.map(\.id)))
    var parts: [String] = []
    if corrected > 0 {
      parts.append("\(verb) \(Self.count(corrected, "claim")) in \(Self.count(documents, "document"))")
    }
    if left > 0 { parts.append("\(left) left") }
    return (parts.isEmpty ? "nothing to fix" : parts.joined(separator: " · ")) + " · Python \(names)\n"
  }

  private func change(_ stated: String, _ text: String) -> String {
    "\(style.paint(short(stated), .actual)) → \(style.paint(short(text), .stated))"
  }

  private func short(_ text: String) -> String { text.visible.cut(to: 90) }

  private func painted(_ place: Place) -> String { style.painted(place) }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
