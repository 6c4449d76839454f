import Verification

extension SectionRecord {
  /// The file: its members first, then a block of lines for each sample with an empty line between, so that two authors who
  /// accept different samples change different lines. The last entry is empty: every line before it ends in a comma.
  package var text: String {
    let head: [JSON.Member] =
      [
        JSON.Member("format", .string(Self.format)),
        JSON.Member("section", .string(section)),
      ] + others
    let members = head.map { "\(JSON.quoted($0.name)): \($0.value.text), " }.joined()
    let blocks = ordered.map(\.lines) + (unknown.isEmpty ? [] : [unknown.map(\.text)])
    return "{\(members)\"outcomes\": [\n\n"
      + blocks.map { block in block.map { "\($0),\n" }.joined() + "\n" }.joined() + "{}]}\n"
  }
}

extension SampleRecord {
  /// Its entries in the order of the file, each on one line.
  var lines: [String] { entries.map(\.text) }

  private var entries: [JSON] {
    var entries: [JSON] = []
    if let fingerprint { entries.append(entry(nil, [.init("text", .string(fingerprint))])) }
    for subject in [.run, .printed] + subjects.filter({ $0 != .run && $0 != .printed }) {
      for (outcome, releases) in grouped(subject) {
        entries.append(
          entry(
            subject,
            [
              .init("on", .string(releases.folded)),
              .init(outcome.word.rawValue, .string(outcome.text)),
            ] + outcome.others))
      }
      if let reason = acknowledged[subject] {
        entries.append(entry(subject, [.init("acknowledged", .string(reason))]))
      }
    }
    return entries + unknown
  }

  /// The outcomes of a subject with the releases that have them in common, that of the oldest release first.
  func grouped(_ subject: RecordedSubject) -> [(outcome: RecordedOutcome, releases: [RecordedRelease])] {
    var groups: [(outcome: RecordedOutcome, releases: [RecordedRelease])] = []
    for (release, outcome) in self[subject].sorted(by: { $0.key < $1.key }) {
      if let known = groups.firstIndex(where: { $0.outcome == outcome }) {
        groups[known].releases.append(release)
      } else {
        groups.append((outcome, [release]))
      }
    }
    return groups
  }

  private func entry(_ subject: RecordedSubject?, _ members: [JSON.Member]) -> JSON {
    var all = [JSON.Member("sample", .string(id))]
    if case .claim(let words, let number)? = subject {
      all.append(.init("claim", .string(words)))
      if number > 1 { all.append(.init("number", .number(String(number)))) }
    }
    return .object(all + members)
  }
}
