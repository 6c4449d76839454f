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
  /// How many of those that are asked for, from the first on, were found to have come in.
  private var checked = 0
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
      samples: selected.map { self.report(of: $0, releases: releases, since: baseline, judge: judge, wording: wording) }
    )
    if validity != .never { document.remembering?(report, validity) }
    return report
  }

  /// The report up to the first sample that is meant, as soon as all before it have come in.
  mutating func beginning(
    through isMeant: (SampleReport) -> Bool, releases: [Release], since baseline: Baseline, judge: any Adjudicator,
    wording: any OutcomeWording
  ) -> DocumentReport? {
    func report(_ index: Int) -> SampleReport {
      self.report(of: index, releases: releases, since: baseline, judge: judge, wording: wording)
    }
    while checked < selected.count {
      let index = selected[checked]
      let isIn = page.samples[index].sample.directives.skip != nil || examinations[index].allSatisfy { $0 != nil }
      guard isIn else { return nil }
      checked += 1
      if isMeant(report(index)) {
        return DocumentReport(path: document.path, samples: selected.prefix(checked).map(report))
      }
    }
    return nil
  }

  private func report(
    of index: Int, releases: [Release], since baseline: Baseline, judge: any Adjudicator, wording: any OutcomeWording
  ) -> SampleReport {
    let (sample, examinations) = (page.samples[index], examinations[index])
    if let reason = sample.sample.directives.skip { return SampleReport(skipped: sample, reason: reason) }
    return document.compare(
      SampleReport(sample, examinations.compactMap(\.self), judge: judge, wording: wording), baseline, on: releases)
  }
}
