import Verification

extension SampleReport {
  /// All that a report of a run tells of it; what running text and boxes of output say has become claims by then.
  func write(to writer: inout PackedWriter) {
    sample.write(to: &writer)
    writer.add(status.rawValue)
    writer.add(reason) { $1.write(to: &$0) }
    writer.add(runs.sorted { $0.key < $1.key }) { writer, run in
      writer.add(run.key)
      run.value.write(to: &writer)
    }
    writer.add(claims) { $1.write(to: &$0) }
    writer.add(standing?.rawValue)
    writer.add(news) { $1.write(to: &$0) }
    writer.add(failure) { writer, failure in
      failure.reason.write(to: &writer)
      writer.add(failure.line)
      writer.add(failure.releases.sorted())
      writer.add(failure.isStale)
    }
  }

  init(from reader: inout PackedReader, path: String) {
    self.init(
      sample: Sample(from: &reader, path: path), status: reader.word(.unreached),
      reason: reader.optional { Reason(from: &$0) },
      runs: Dictionary(reader.all { reader in (reader.text(), Observation(from: &reader)) }) { first, _ in first },
      claims: reader.all { ClaimReport(from: &$0) })
    standing = reader.optional { $0.word(.unrecorded) }
    news = reader.all { News(from: &$0) }
    failure = reader.optional { reader in
      Failure(
        reason: Reason(from: &reader), line: reader.optionalInt(), releases: Set(reader.texts()), isStale: reader.flag()
      )
    }
  }
}

extension Sample {
  fileprivate func write(to writer: inout PackedWriter) {
    for text in [id, section, question] { writer.add(text) }
    writer.add(level)
    for number in [firstLine, lastLine] { writer.add(number) }
    writer.add(text)
    writer.add(form == .session)
    writer.add(directives.varies)
    writer.add(proves?.line)
    writer.add(origin.stretches) { writer, stretch in
      writer.add(stretch.text)
      writer.add(stretch.bytes)
      stretch.start.write(to: &writer)
    }
    writer.add(lines) { $0.add($1) }
  }

  fileprivate init(from reader: inout PackedReader, path: String) {
    let (id, section, question, level) = (reader.text(), reader.text(), reader.text(), reader.optionalText())
    let (firstLine, lastLine, text, isSession) = (reader.int(), reader.int(), reader.text(), reader.flag())
    let varies = reader.optionalText()
    let proved = reader.optionalInt().map { Passage(line: $0, pieces: []) }
    var origin = Origin()
    for stretch in reader.all({ Origin.Stretch(text: $0.range(), bytes: $0.range(), start: Span.Point(from: &$0)) }) {
      origin.append(stretch)
    }
    let lines = reader.all { $0.int() }
    self.init(
      id: id, path: path, section: section, question: question, level: level, firstLine: firstLine, lastLine: lastLine,
      text: text, form: isSession ? .session : .script, directives: Directives(varies: varies), outputs: [],
      origin: origin, lines: lines, proves: proved)
  }
}

extension News {
  fileprivate func write(to writer: inout PackedWriter) {
    writer.add(line)
    writer.add(claim?.number)
    writer.add(subject)
    writer.add(releases)
    writer.add(since)
    writer.add(was)
    writer.add(now)
    writer.add(isDrift)
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init(
      line: reader.int(), claim: reader.optionalInt().map { Claim.ID($0) }, subject: reader.text(),
      releases: reader.texts(), since: reader.optionalText(),
      was: reader.text(), now: reader.text(), isDrift: reader.flag())
  }
}
