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
      for notice in reading.notices { StandardDescriptors.complain("verify: \(notice)\n") }
      let selected = selector.select(from: reading.document)
      try output.write(list.add(selected, everyBox: context.selection.isEverything))
    }
    try selector.finish()
    try output.write(list.end())
    try output.finish()
    return troubles.isEmpty ? .nothingDrifted : .couldNotWork
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
