import Verification

/// Writes down for a person what is recorded, or would be: the lines of each sample that go and those that come.
struct ChangeList: ChangeReporter {
  let style: Style

  func text(_ change: RecordChange) -> String {
    let lines = change.lines.map { line in
      "  " + style.paint("\(line.isNew ? "+" : "-") \(line.text.visible)", line.isNew ? .good : .bad) + "\n"
    }
    return style.paint(change.id.visible, .place) + "\n" + lines.joined() + "\n"
  }

  func summary(changes: Int, removed: Int, releases: [Release], folder: String, isDryRun: Bool) -> String {
    let names = ReleaseFolding(releases).fold(Set(releases.map(\.id)))
    if changes + removed == 0 { return "nothing new on Python \(names)\n" }
    let verb = isDryRun ? "would record" : "recorded"
    var parts: [String] = []
    if changes > 0 { parts.append("\(verb) \(changes) \(changes == 1 ? "sample" : "samples")") }
    if removed > 0 { parts.append("\(isDryRun ? "would remove" : "removed") \(removed)") }
    return "\(parts.joined(separator: ", ")) · Python \(names) · \(folder.visible)\n"
  }
}
