import Claims
import Examining
import Judging
import Planning
import Recording
import Reporting
import Verification

/// Examines samples by what workers have seen of them; where that is not enough it says what they are to be asked.
struct JudgingRun {
  let header: PlanHeader
  /// Nil: nobody was asked yet.
  let parts: Parts?
  /// Of a run, in seconds.
  let timeLimit: Double
  let reader: ClaimReader
  private let judge = Judge()
  private let wording = RecordWording()

  /// - Parameter options: those that the plan is made with.
  init(_ header: PlanHeader, _ parts: Parts?, _ options: Options) {
    self.header = header
    self.parts = parts
    timeLimit = options.timeout
    reader = ClaimReader(prose: options.prose)
  }

  /// The report on a document; nil where something is missing, of which `miss` is told, in the order of samples and releases.
  func report(
    on document: RememberedDocument, miss: (PlannedAsk) throws -> Void
  ) throws -> DocumentReport? {
    let samples = document.samples.map { document.remember(reader.read($0)) }
    var work = DocumentInWork(document, samples: samples, releases: header.releases.count)
    for index in work.indices {
      let endless = EndlessCode()
      for (number, release) in header.releases.enumerated() {
        let observer = PlannedObserver(release, header.settings[number], timeLimit: timeLimit, parts: parts)
        let examiner = Examiner(observer: observer, judge: judge, wording: wording)
        do throws(Unobserved) {
          let examination = try examiner.examine(
            index, on: work.page, expecting: document.records[samples[index].sample.id], knowing: endless)
          if observer.missing.isEmpty { work.add(examination, .never, sample: index, release: number) }
        } catch {
          guard error.cause is PlannedObserver.Unknown else { throw error }
        }
        for ask in observer.missing { try miss(ask) }
      }
    }
    guard work.isComplete else { return nil }
    return work.report(releases: header.releases, since: .sameRelease, judge: judge, wording: wording)
  }
}
