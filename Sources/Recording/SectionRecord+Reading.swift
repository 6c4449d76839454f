import Verification

extension SectionRecord {
  /// Reads a file's text. What cannot be read is refused with its line; what is only unknown is kept.
  init(_ bytes: [UInt8], section: String, path: String) throws(RecordingError) {
    self.init(section: section)
    if let line = Self.conflict(in: bytes) {
      throw .damaged(
        Place(path: path, line: line),
        "a merge was left half done; keep the lines of both sides, take the markers out, and run \"verify accept\"")
    }
    var reader = JSONReader(bytes[...])
    do throws(JSONReader.Mistake) {
      try read(&reader, path: path)
    } catch {
      throw .damaged(Place(path: path, line: error.line), "\(error.what); \(Self.remedy)")
    }
  }

  private static let remedy = "mend the line, or take the file back from version control"

  private mutating func read(_ reader: inout JSONReader, path: String) throws(JSONReader.Mistake) {
    var isOurs = false
    try reader.expect("{")
    repeat {
      let name = try reader.string()
      try reader.expect(":")
      switch name {
      case "format":
        let format = try reader.value()
        guard format == .string(Self.format) else {
          throw .init(
            line: reader.line, what: "the format is \(format.text), and this version reads \"\(Self.format)\"")
        }
        isOurs = true
      case "section": _ = try reader.value()
      case "outcomes": try readEntries(&reader)
      default: others.append(JSON.Member(name, try reader.value()))
      }
    } while reader.take(",")
    try reader.expect("}")
    try reader.expectEnd()
    if !isOurs { throw .init(line: 1, what: "the member \"format\" is missing") }
  }

  private mutating func readEntries(_ reader: inout JSONReader) throws(JSONReader.Mistake) {
    try reader.expect("[")
    if reader.take("]") { return }
    repeat {
      let entry = try reader.value()
      let line = reader.line
      if entry == .object([]) { continue }
      do throws(Entry.Mistake) {
        try add(entry)
      } catch {
        throw .init(line: line, what: error.what)
      }
    } while reader.take(",")
    try reader.expect("]")
  }

  private mutating func add(_ json: JSON) throws(Entry.Mistake) {
    guard let id = json["sample"]?.string else { return unknown.append(json) }
    var sample = self[id] ?? SampleRecord(id: id)
    try sample.add(json)
    self[id] = sample
  }

  /// The line of the first marker that a merge leaves.
  private static func conflict(in bytes: [UInt8]) -> Int? {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).firstIndex { line in
      ["<<<<<<< ", ">>>>>>> ", "||||||| "].contains { line.starts(with: $0.utf8) }
    }.map { $0 + 1 }
  }
}

/// One line of a file.
private enum Entry {
  struct Mistake: Error {
    let what: String
  }
}

extension SampleRecord {
  fileprivate mutating func add(_ json: JSON) throws(Entry.Mistake) {
    guard case .object(let members) = json else { return }
    if let text = json["text"]?.string, members.count == 2 {
      if let fingerprint, fingerprint != text {
        throw .init(what: "a second text of \(JSON.quoted(id)); \(Self.keepOne)")
      }
      fingerprint = text
      return
    }
    let words = json["claim"]?.string
    let number = json["number"].map(\.int) ?? 1
    if let words, let number, let reason = json["acknowledged"]?.string {
      acknowledged[.claim(words, number: number)] = reason
      return
    }
    let word = RecordedOutcome.Word.allCases.first { json[$0.rawValue]?.string != nil }
    guard let word, let text = json[word.rawValue]?.string, let number,
      let subject = RecordedSubject(word, words, number: number), let on = json["on"]?.string
    else { return unknown.append(json) }
    guard let releases = RecordedRelease.unfold(on) else {
      throw .init(what: "\(JSON.quoted(on)) names no releases; they are written as in 3.8-3.12,3.14")
    }
    let known: Set = ["sample", "claim", "number", "on", word.rawValue]
    let outcome = RecordedOutcome(word, text, others: members.filter { !known.contains($0.name) })
    for release in releases {
      if let other = self[subject][release], other != outcome {
        throw .init(what: "a second outcome of \(JSON.quoted(subject.words)) on \(release); \(Self.keepOne)")
      }
      set(outcome, of: subject, on: release)
    }
  }

  private static let keepOne = "leave one of the two lines, and run \"verify accept\""
}

extension RecordedSubject {
  /// Nil where the members do not belong together.
  fileprivate init?(_ word: RecordedOutcome.Word, _ claim: String?, number: Int) {
    switch (word, claim) {
    case (.run, nil): self = .run
    case (.printed, nil): self = .printed
    case (.holds, let words?), (.contradicted, let words?), (.reworded, let words?), (.unreached, let words?):
      self = .claim(words, number: number)
    default: return nil
    }
  }
}
