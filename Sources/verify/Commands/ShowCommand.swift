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
    guard let id = context.options.paths.first else { throw UsageError.missingOperand("ID", .show) }
    var session = try BankSession(
      context, paths: Array(context.options.paths.dropFirst()), tellsNotices: false)
    let reader = ClaimReader(prose: context.options.prose)
    var names: Set<String> = []
    var found: [DocumentInWork] = []
    while let document = session.next()?.document {
      names.formUnion(document.samples.map(\.id))
      guard document.samples.contains(where: { $0.answers(to: id) }) else { continue }
      found.append(
        DocumentInWork(RememberedDocument(document), samples: document.samples.map(reader.read), releases: 0))
    }
    guard !found.isEmpty else { throw UsageError.noSuchSample(id, nearest: nearest(to: id, among: names).first) }

    let interpreters = try session.interpreters()
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    let examiners = interpreters.map {
      Examiner(observer: InterpreterObserver(runner, $0), judge: Judge(), wording: RecordWording())
    }
    let explainer = try context.options.writer(of: \.explanation, context.environment)
    var output = try context.options.openOutput()
    for document in found {
      for (index, sample) in document.page.samples.enumerated() where sample.sample.answers(to: id) {
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

extension Sample {
  /// Whether the name is its id, its id without the section, or its question's.
  fileprivate func answers(to name: String) -> Bool {
    let withoutSection = id.split(separator: "/", maxSplits: 1).last.map(String.init) ?? id
    return [id, withoutSection].contains { $0 == name || $0.hasPrefix(name + "#") }
  }
}
