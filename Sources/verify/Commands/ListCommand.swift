import Claims
import Extraction
import Reporting
import Verification

/// `verify list`: shows every code box, what it was taken for and why.
struct ListCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    let options = context.options
    if options.onlyProse { return try listProse() }
    var session = try BankSession(context)
    var output = try options.openOutput()
    var list = try options.writer(of: \.boxes, context.environment)
    try output.write(list.begin())
    while let selected = session.next()?.document {
      let shown = options.unclaimed ? selected.unclaimed : selected
      try output.write(list.add(shown, everyBox: context.selection.isEverything && !options.unclaimed))
    }
    try session.finish()
    try output.write(list.end())
    try output.finish()
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }
}

extension ListCommand {
  /// Of every document of which something was asked for: running text is no one sample's.
  private func listProse() throws -> ExitStatus {
    var session = try BankSession(context)
    var output = try context.options.openOutput()
    var list = try context.options.writer(of: \.sentences, context.environment)
    let reader = ClaimReader()
    try output.write(list.begin())
    while let (selected, all) = session.next() {
      if selected.samples.isEmpty, !context.selection.isEverything { continue }
      for sentence in OpenSentence.all(in: selected.with(samples: all), by: reader) {
        try output.write(list.add(sentence.text, at: sentence.place))
      }
    }
    try session.finish()
    try output.write(list.end())
    try output.finish()
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }
}

extension Document {
  /// The document with the samples alone of which nothing says what they do. Free text that turns out to be what happened
  /// is known only from a run.
  fileprivate var unclaimed: Document {
    let reader = ClaimReader()
    let samples = samples.filter { sample in
      sample.directives.skip == nil
        && !reader.read(sample).allClaims.contains { claim in
          claim.certainty == .definite || [.stdout, .output, .raises].contains(claim.kind)
        }
    }
    return with(samples: samples)
  }
}
