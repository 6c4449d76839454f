import Claims
import Reporting

/// `verify needs`: prints the packages that the samples of a bank import, for pip.
struct NeedsCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    var session = try BankSession(context, tellsNotices: false)
    var output = try context.options.openOutput()
    let reader = ClaimReader(prose: false)
    var needs = Needs()
    while let document = session.next()?.document {
      for sample in document.samples { needs.add(reader.read(sample)) }
    }
    try session.finish()
    try output.write(needs.text)
    try output.finish()
    return session.troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }
}
