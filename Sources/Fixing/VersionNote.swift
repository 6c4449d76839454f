import Verification

/// `3.8–3.10: 'a'; 3.11+: 'Shade.A'`: what the releases show, where they do not show the same.
enum VersionNote {
  /// - Parameters:
  ///   - releases: those asked for, in ascending order.
  ///   - shown: what each shows, by `Release.id`; of one that is missing nobody knows.
  static func text(_ releases: [Release], _ shown: [String: String]) -> String {
    var runs: [(releases: [Release], text: String)] = []
    for release in releases {
      guard let text = shown[release.id] else { continue }
      if let last = runs.last, last.text == text, last.releases.last?.isKin(of: release) == true {
        runs[runs.count - 1].releases.append(release)
      } else {
        runs.append(([release], text))
      }
    }
    // A number alone would be read as a value.
    let lead =
      runs.first.map { $0.releases.count == 1 && $0.releases[0].id != releases.last?.id } == true ? "Python " : ""
    return lead
      + runs.map { run in
        "\(name(run.releases, isLast: run.releases.last?.id == releases.last?.id)): \(run.text.onOneLine)"
      }.joined(separator: "; ")
  }

  private static func name(_ run: [Release], isLast: Bool) -> String {
    guard let first = run.first, let last = run.last else { return "" }
    if isLast { return "\(first.id)+" }
    return run.count > 1 ? "\(first.id)–\(last.id)" : first.id
  }
}

extension Release {
  fileprivate func isKin(of other: Release) -> Bool {
    implementation == other.implementation && freeThreaded == other.freeThreaded
  }
}

extension String {
  /// Its lines with commas between them, as outputs stand in a comment.
  fileprivate var onOneLine: String { lines.joined(separator: ", ") }
}
