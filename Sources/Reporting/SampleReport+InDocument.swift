import Verification

extension DocumentReport {
  /// With the lines that reasons name given as lines of the document, which is what a reader has before him. The record knows them as
  /// lines of their samples, which stay when something above them is written.
  package var inDocument: DocumentReport {
    DocumentReport(path: path, samples: samples.map(\.inDocument))
  }
}

extension SampleReport {
  fileprivate var inDocument: SampleReport {
    var told = SampleReport(
      sample: sample, status: status, reason: reason?.inDocument(of: sample), runs: runs,
      claims: claims.map { $0.inDocument(of: sample) })
    told.standing = standing
    told.news = news
    told.failure = failure.map {
      Failure(reason: $0.reason.inDocument(of: sample), line: $0.line, releases: $0.releases, isStale: $0.isStale)
    }
    return told
  }
}

extension ClaimReport {
  fileprivate func inDocument(of sample: Sample) -> ClaimReport {
    // The code that prose speaks of has lines of its own.
    guard claim.source != .prose else { return self }
    var told = ClaimReport(
      claim: claim, verdict: verdict,
      rulings: rulings.mapValues { ruling in
        guard case .unreached(let reason) = ruling.verdict else { return ruling }
        return Ruling(
          verdict: .unreached(reason.inDocument(of: sample)), way: ruling.way, otherWay: ruling.otherWay,
          actualOtherwise: ruling.actualOtherwise, repeats: ruling.repeats, doubt: ruling.doubt)
      })
    told.acknowledged = acknowledged
    told.remedy = remedy
    return told
  }
}

extension Reason {
  fileprivate func inDocument(of sample: Sample) -> Reason {
    switch self {
    case .endedBefore(let outcome, let raised): .endedBefore(outcome, raised?.inDocument(of: sample))
    case .ended(let outcome, let line, let raised): .ended(outcome, line: line.map(sample.documentLine), raised)
    default: self
    }
  }
}

extension Raised {
  fileprivate func inDocument(of sample: Sample) -> Raised {
    Raised(type: type, mro: mro, message: message, line: line.map(sample.documentLine), missing: missing)
  }
}
