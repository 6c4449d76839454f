import Claims
import Examining
import Judging
import Recording
import Reporting
import Running
import Verification

/// `verify show ID`: explains what was read in a sample, what was seen and how it was judged.
struct ShowCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() async throws -> ExitStatus {
    if context.options.ids.isEmpty, context.options.places.isEmpty { throw UsageError.missingOperand("ID", .show) }
    var session = try BankSession(context, tellsNotices: false)
    let reader = ClaimReader(prose: context.options.prose)
    var found: [(document: DocumentInWork, selected: Set<String>)] = []
    while let (document, all) = session.next() {
      guard !document.samples.isEmpty else { continue }
      found.append(
        (
          DocumentInWork(
            RememberedDocument(document.with(samples: all)), samples: all.map(reader.read), releases: 0),
          Set(document.samples.map(\.id))
        ))
    }
    try session.finish()

    let interpreters = try session.interpreters()
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    let examiners = interpreters.map {
      Examiner(observer: InterpreterObserver(runner, $0), judge: Judge(), wording: RecordWording())
    }
    let explainer = try context.options.writer(of: \.explanation, context.environment)
    var output = try context.options.openOutput()
    for (document, selected) in found {
      for (index, sample) in document.page.samples.enumerated() where selected.contains(sample.sample.id) {
        var seen: [Explanation.Seen] = []
        let endless = EndlessCode()
        for examiner in examiners {
          let examination = try examiner.examine(index, on: document.page, knowing: endless)
          seen.append(
            Explanation.Seen(
              release: examination.release, observation: examination.observation, rulings: examination.rulings,
              judgements: examination.judgements))
        }
        try output.write(explainer.text(of: sample, seen: seen) + "\n")
      }
    }
    try output.finish()
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }
}
