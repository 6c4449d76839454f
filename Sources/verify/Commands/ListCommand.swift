import Claims
import Extraction
import Reporting
import Verification

/// `verify list`: shows every code box, what it was taken for and why.
struct ListCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    var troubles = Troubles()
    var bank = try context.bank()
    var selector = Selector(context.selection)
    var output = try context.options.openOutput()
    var list = BoxList(json: context.options.format == .json)
    try output.write(list.begin())
    while let reading = bank.next(&troubles) {
      for notice in reading.notices { StandardDescriptors.complain(of: notice) }
      let selected = selector.select(from: reading.document)
      let shown = context.options.unclaimed ? selected.unclaimed : selected
      try output.write(list.add(shown, everyBox: context.selection.isEverything && !context.options.unclaimed))
    }
    try selector.finish()
    try output.write(list.end())
    try output.finish()
    return troubles.isEmpty ? .nothingDrifted : .couldNotWork
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
          claim.standing == .definite || claim.kind == .stdout || claim.kind == .output
        }
    }
    return Document(path: path, boxes: boxes, samples: samples)
  }
}

extension BankReader {
  /// The next document that can be read; the others are complained about and passed over.
  mutating func next(_ troubles: inout Troubles) -> Reading? {
    while true {
      do {
        return try next()
      } catch {
        troubles.add(error)
      }
    }
  }
}
