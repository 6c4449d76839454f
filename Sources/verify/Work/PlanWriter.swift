import Planning
import Verification

/// Writes a plan, each of its lines once.
struct PlanWriter: ~Copyable {
  private var output: ReportStream
  private let header: PlanHeader
  private var written: Set<LineKey> = []

  init(_ header: PlanHeader, to output: consuming ReportStream) throws(OutputError) {
    self.header = header
    self.output = output
    try self.output.write(header.json.text + "\n")
  }

  /// How many asks it has.
  var count: Int { written.count }

  mutating func add(_ ask: PlannedAsk) throws(OutputError) {
    let line = ask.line
    if written.insert(LineKey(line: line.utf8)).inserted { try output.write(line + "\n") }
  }

  mutating func finish() throws(OutputError) { try output.finish() }
}
