import Examining
import Recording
import Verification

/// A document whose samples are being examined: what has come in so far, in whatever order it came.
struct DocumentInWork {
  private let document: RememberedDocument
  let samples: [ReadSample]
  private var examinations: [[Examination?]]
  private var missing: Int

  /// One examination is awaited for every sample that is not skipped, on every release.
  init(_ document: RememberedDocument, samples: [ReadSample], releases: Int) {
    self.document = document
    self.samples = samples
    examinations = samples.map { _ in Array(repeating: nil, count: releases) }
    missing = samples.count { $0.sample.directives.skip == nil } * releases
  }

  var isComplete: Bool { missing == 0 }

  mutating func add(_ examination: Examination, sample: Int, release: Int) {
    examinations[sample][release] = examination
    missing -= 1
  }

  /// The report, once everything has come in.
  func report(
    releases: [Release], since baseline: Baseline, judge: any Adjudicator, wording: any OutcomeWording
  ) -> DocumentReport {
    DocumentReport(
      path: document.path,
      samples: zip(samples, examinations).map { sample, examinations in
        if let reason = sample.sample.directives.skip { return SampleReport(skipped: sample, reason: reason) }
        return document.compare(
          SampleReport(sample, examinations.compactMap(\.self), judge: judge, wording: wording), baseline, on: releases)
      })
  }

  /// The samples of the same question that stand before this one and may be run.
  func earlier(than index: Int) -> [ReadSample] {
    let sample = samples[index].sample
    return samples[..<index].filter {
      $0.sample.section == sample.section && $0.sample.question == sample.question && $0.sample.directives.skip == nil
    }
  }
}
