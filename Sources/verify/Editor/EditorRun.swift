import Extraction
import Fixing
import Recording
import Reporting
import Sandbox
import Serving
import Verification

/// One run of a document as it stands in an editor, and the corrections of what it shows.
struct EditorRun: Sendable {
  let number: Int
  let folder: EditorFolder
  let uri: String
  let path: String
  let bytes: [UInt8]
  /// Which of the document's texts it is.
  let generation: Int
  /// The one sample that somebody wants to be run anew; nil: all of them.
  let sample: String?
  /// Who waits for that.
  let asker: Message.ID?
  /// Calls off this run alone.
  let interruption: Interruption

  /// What came of it.
  enum Outcome: Sendable {
    case examined(Examined)
    /// What may be written in the place of what is stated: each was tried.
    case corrected([Draft.Choice])
    /// It cannot be read, or not be run; the place, where one is to blame.
    case failed(String, Place?)
    /// It was called off, or is none of the bank's.
    case nothing
  }

  /// What a run has shown of a document.
  struct Examined: Sendable {
    let notices: [Notice]
    var report: DocumentReport
    let releases: [Release]
    let failsOn: Set<Concern>
  }

  /// Blocks a little while the document is read; tells of each outcome as it comes.
  func perform(
    progress: @Sendable @escaping (String) -> Void, tell: @Sendable (Outcome) -> Void
  ) async {
    do {
      let equipment = try folder.equipment()
      guard equipment.holds(path) else { return tell(.nothing) }
      let context = equipment.context
      let reading = try context.documentReader.read(bytes, path: path)
      let isAnew = sample != nil
      let run = DocumentRun(
        context: context, interpreters: equipment.interpreters, runner: equipment.runner.calledOff(by: interruption),
        cache: isAnew ? nil : context.answers, answers: isAnew ? nil : equipment.answers)
      let expectations = context.expectations
      var told = ContinuousClock.now
      let report = try await run.report(
        on: reading.document, samples: sample.map { [$0] }, expectations: expectations
      ) { state in
        guard .now - told >= Self.pause else { return }
        told = .now
        progress(state.text(ofDocuments: nil))
      }
      guard let report, !interruption.isRaised else { return tell(.nothing) }
      tell(
        .examined(
          Examined(
            notices: reading.notices, report: report, releases: equipment.releases, failsOn: context.options.failsOn)))
      if isAnew { return }
      tell(.corrected(try await corrections(of: report, run, expectations, equipment.releases)))
    } catch {
      if interruption.isRaised { return tell(.nothing) }
      tell(.failed("\(error)", (error as? ExtractionError)?.place))
    }
  }

  /// A person sees no more lines a second.
  private static let pause = Duration.milliseconds(200)

  /// Those that are safe, or allowed, and hold.
  private func corrections(
    of report: DocumentReport, _ run: DocumentRun, _ expectations: Expectations, _ releases: [Release]
  ) async throws -> [Draft.Choice] {
    try await Trial(run: run, expectations: expectations).corrections(
      of: report, in: bytes, releases: releases, allowing: run.context.options.fixing.allowed
    )?.proved ?? []
  }
}
