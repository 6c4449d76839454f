import Verification

/// A claim that is not as it should be, with what came instead on each release.
struct StaleClaim {
  let claim: Claim
  let span: Span
  /// What stands at the span, its lines joined by `\n`.
  let written: String
  /// By `Release.id`: what came, in the author's words.
  let restatings: [String: Restating]
  /// Whether what was read ends in the midst of a word, so that `span` and `written` go on to its end.
  private let isCut: Bool

  /// Nil for a claim without a place in the document.
  init?(_ report: ClaimReport, in sample: SampleReport, of document: DocumentLines) {
    guard var span = report.claim.span else { return nil }
    claim = report.claim
    var stated = claim
    var whole = claim.isOnOneLine ? span.pieces.first.flatMap(document.wholeWord) : nil
    if whole != nil, let all = claim.spellings.first, let place = claim.spellingSpans.first?.pieces,
      place.count == 1, place[0].lowerBound == span.bytes.lowerBound,
      report.rulings.values.contains(where: { $0.staleActual?.unquoted.isShaped(like: all) == true })
    {
      whole = place[0]
    }
    if let whole {
      span = Span(pieces: [whole], start: span.start, end: span.end)
      stated.stated = document.text(whole)
    }
    isCut = whole != nil
    self.span = span
    let written = span.pieces.map(document.text).joined(separator: "\n")
    self.written = written
    var restatings: [String: Restating] = [:]
    for (release, ruling) in report.rulings {
      guard let actual = ruling.staleActual else { continue }
      let seen = Seen(actual, at: claim, in: sample.runs[release])
      restatings[release] = Restating(claim: stated, written: written, seen: seen)
    }
    self.restatings = restatings
  }

  /// What can be written that is right on every one of the releases.
  ///
  /// - Parameter first: what came on the first of them.
  func outcome(_ first: Restating) -> Restating.Outcome {
    var outcome = first.outcome
    if restatings.values.contains(where: { $0.outcome.texts?.first != outcome.texts?.first }), let shared {
      outcome = shared.outcome
    }
    guard case .texts(let texts) = outcome, isCut else { return outcome }
    // Only one that is written like the whole word can be meant.
    let alike = texts.filter { $0.isShaped(like: written) }
    return alike.isEmpty ? .refused(.isInWords) : .texts(alike)
  }

  /// Whether that is so of what came on each.
  func isAlike(_ outcome: Restating.Outcome) -> Bool {
    shared?.outcome == outcome || restatings.values.allSatisfy { $0.outcome.texts?.first == outcome.texts?.first }
  }

  /// Behind code: the exception that came everywhere, with as much of its message as is the same everywhere.
  private var shared: Restating? {
    guard claim.kind == .raises, restatings.count > 1 else { return nil }
    var types: Set<String> = []
    var messages: [String] = []
    for restating in restatings.values {
      guard case .raised(let type, let message) = restating.seen.nature else { return nil }
      types.insert(type)
      messages.append(message)
    }
    guard types.count == 1, let type = types.first, var common = messages.first?.split(separator: " ") else {
      return nil
    }
    for message in messages.dropFirst() {
      common = zip(common, message.split(separator: " ")).prefix { $0 == $1 }.map(\.0)
    }
    let message = common.joined(separator: " ")
    return restatings.values.first.map {
      let text = message.isEmpty ? type : "\(type): \(message)"
      return Restating(claim: $0.claim, written: written, seen: Seen(text, .raised(type: type, message: message)))
    }
  }
}

extension Restating.Outcome {
  var texts: [String]? {
    if case .texts(let texts) = self { texts } else { nil }
  }
}

extension Claim {
  /// Whether it stands in a comment, as one text.
  fileprivate var isOnOneLine: Bool {
    span?.pieces.count == 1 && kind != .session && source != .session && source != .outputBlock && source != .prose
  }
}

extension Ruling {
  /// What came where that is not what is stated, in a script before at the prompt.
  fileprivate var staleActual: String? {
    switch verdict {
    case .contradicted(let actual), .reworded(let actual): actual
    case .holds where otherWay: actualOtherwise
    case .holds, .unreached: nil
    }
  }
}
