import Caching
import Examining
import Recording
import Verification

/// A document whose samples are being examined: what has come in so far, in whatever order it came.
struct DocumentInWork {
  private let document: RememberedDocument
  let page: Page
  /// The indices of the samples that are asked for.
  private let selected: [Int]
  /// By the sample's index.
  private var examinations: [[Examination?]]
  private var missing: Int
  /// How long what the samples have shown so far holds.
  private var validity = CachingObserver.Validity.always

  /// One examination is awaited for every sample that is not skipped, on every release.
  init(_ document: RememberedDocument, samples: [ReadSample], releases: Int) {
    self.document = document
    page = Page(samples, introduction: document.introduction)
    selected = samples.indices.filter { document.selected.contains(samples[$0].sample.id) }
    examinations = samples.map { _ in Array(repeating: nil, count: releases) }
    missing = 0
    missing = indices.count * releases
  }

  /// Of the samples that are to be examined.
  var indices: [Int] { selected.filter { page.samples[$0].sample.directives.skip == nil } }

  var isComplete: Bool { missing == 0 }

  mutating func add(
    _ examination: Examination, _ validity: CachingObserver.Validity, sample: Int, release: Int
  ) {
    examinations[sample][release] = examination
    self.validity = max(self.validity, validity)
    missing -= 1
  }

  /// The report, once everything has come in.
  func report(
    releases: [Release], since baseline: Baseline, judge: any Adjudicator, wording: any OutcomeWording
  ) -> DocumentReport {
    let report = DocumentReport(
      path: document.path,
      samples: selected.map { index in
        let (sample, examinations) = (page.samples[index], examinations[index])
        if let reason = sample.sample.directives.skip { return SampleReport(skipped: sample, reason: reason) }
        return document.compare(
          SampleReport(sample, examinations.compactMap(\.self), judge: judge, wording: wording), baseline, on: releases)
      })
    if validity != .never { document.remembering?(report, validity) }
    return report
  }
}
