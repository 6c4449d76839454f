import Verification

extension ClaimReport {
  func write(to writer: inout PackedWriter) {
    claim.write(to: &writer)
    writer.add(verdict.rawValue)
    writer.add(rulings.sorted { $0.key < $1.key }) { writer, ruling in
      writer.add(ruling.key)
      ruling.value.write(to: &writer)
    }
    writer.add(acknowledged)
  }

  init(from reader: inout PackedReader) {
    self.init(
      claim: Claim(from: &reader), verdict: reader.word(.unreached),
      rulings: Dictionary(reader.all { reader in (reader.text(), Ruling(from: &reader)) }) { first, _ in first })
    acknowledged = reader.optionalText()
  }
}

extension Claim {
  fileprivate func write(to writer: inout PackedWriter) {
    for number in [id.number, line, lastLine] { writer.add(number) }
    for text in [kind.rawValue, source.rawValue, code] { writer.add(text) }
    target.write(to: &writer)
    writer.add(stated)
    writer.add(form)
    for text in [commentary, hedge, subject] { writer.add(text) }
    writer.add(releases) { $1.write(to: &$0) }
    writer.add(certainty == .definite ? 0 : certainty == .ifConfirmed ? 1 : 2)
    writer.add(answer.rawValue)
    writer.add(span) { $1.write(to: &$0) }
    writer.add(spellings)
    writer.add(spellingSpans) { $1.write(to: &$0) }
    writer.add(rejected)
    writer.add(manner.rawValue)
    for flag in [isEquated, deniesEarlierReleases, isRecorded] { writer.add(flag) }
  }

  fileprivate init(from reader: inout PackedReader) {
    let (number, line, lastLine) = (reader.int(), reader.int(), reader.int())
    let (kind, source, code) = (reader.word(Kind.value), reader.word(Source.comment), reader.text())
    let target = Target(from: &reader)
    let (stated, form) = (reader.text(), reader.text())
    let (commentary, hedge, subject) = (reader.optionalText(), reader.optionalText(), reader.optionalText())
    let releases = reader.optional { ReleaseRange(from: &$0) }
    let certainties: [Certainty] = [.definite, .ifConfirmed, .ifContradicted]
    let certainty = certainties[min(max(0, reader.int()), 2)]
    self.init(
      line: line, lastLine: lastLine, kind: kind, source: source, code: code, target: target, stated: stated,
      commentary: commentary, hedge: hedge, subject: subject, releases: releases, form: form, certainty: certainty,
      answer: reader.word(.anything))
    id = ID(number)
    span = reader.optional { Span(from: &$0) }
    spellings = reader.texts()
    spellingSpans = reader.all { Span(from: &$0) }
    rejected = reader.texts()
    manner = Manner(rawValue: reader.int())
    (isEquated, deniesEarlierReleases, isRecorded) = (reader.flag(), reader.flag(), reader.flag())
  }
}

extension Claim.Target {
  fileprivate func write(to writer: inout PackedWriter) {
    let (word, first, last) =
      switch self {
      case .lines(let lines): (0, lines.lowerBound, lines.upperBound)
      case .header(let line): (1, line, line)
      case .sample: (2, 0, 0)
      case .printedOrValue(let lines): (3, lines.lowerBound, lines.upperBound)
      }
    for number in [word, first, last] { writer.add(number) }
  }

  fileprivate init(from reader: inout PackedReader) {
    let (word, first, last) = (reader.int(), reader.int(), reader.int())
    let lines = first <= last ? first...last : reader.damaged(0...0)
    switch word {
    case 0: self = .lines(lines)
    case 1: self = .header(first)
    case 2: self = .sample
    case 3: self = .printedOrValue(lines)
    default: self = reader.damaged(.sample)
    }
  }
}

extension Ruling {
  fileprivate func write(to writer: inout PackedWriter) {
    switch verdict {
    case .holds(let actual, let comparison):
      writer.add(0)
      writer.add(actual)
      writer.add(comparison.name)
      writer.add(comparison.leavesRoom)
      writer.add(comparison.isOfTime)
    case .reworded(let actual):
      writer.add(1)
      writer.add(actual)
    case .contradicted(let actual):
      writer.add(2)
      writer.add(actual)
    case .unreached(let reason):
      writer.add(3)
      reason.write(to: &writer)
    }
    writer.add(way.rawValue)
    writer.add(otherWay)
    writer.add(actualOtherwise)
    writer.add(repeats)
    writer.add(doubt)
  }

  fileprivate init(from reader: inout PackedReader) {
    let verdict: Verdict =
      switch reader.int() {
      case 0:
        .holds(
          actual: reader.text(),
          comparison: Agreement(reader.text(), leavesRoom: reader.flag(), isOfTime: reader.flag()))
      case 1: .reworded(actual: reader.text())
      case 2: .contradicted(actual: reader.text())
      case 3: .unreached(Reason(from: &reader))
      default: reader.damaged(.contradicted(actual: ""))
      }
    self.init(
      verdict: verdict, way: reader.word(.script), otherWay: reader.flag(), actualOtherwise: reader.optionalText(),
      repeats: reader.flag(), doubt: reader.optionalText())
  }
}

extension Span {
  fileprivate func write(to writer: inout PackedWriter) {
    writer.add(pieces) { $0.add($1) }
    start.write(to: &writer)
    end.write(to: &writer)
  }

  fileprivate init(from reader: inout PackedReader) {
    self.init(pieces: reader.all { $0.range() }, start: Point(from: &reader), end: Point(from: &reader))
  }
}

extension Span.Point {
  func write(to writer: inout PackedWriter) {
    writer.add(line)
    writer.add(column)
  }

  init(from reader: inout PackedReader) { self.init(line: reader.int(), column: reader.int()) }
}
