/// Parts cannot be joined, or not yet.
package enum PlanningError: Error, Hashable, CustomStringConvertible {
  case cannotRead(path: String, why: String)
  /// A file that is neither a plan nor a part.
  case foreign(path: String, line: Int)
  case noPlan
  case noPart
  /// Two plans of different work.
  case otherWork(path: String, than: String)
  /// A part of the plan is not there.
  case missingShard(index: Int, count: Int, round: Int)
  /// An answer to a line that is in none of the plans.
  case otherPlan(path: String, line: Int)
  /// Two answers to one line.
  case overlap(path: String, line: Int, other: String)
  /// A part that was cut off in the midst of a line.
  case cutOff(path: String, line: Int)
  /// Lines of the plan without an answer; what a worker said of the first, where one said something.
  case incomplete(missing: Int, planned: Int, why: String?)
  /// A document was read twice, and was not the same.
  case bankChanged(path: String)
  /// What the answers ask for is in no plan yet.
  case moreRounds(asks: Int)

  package var description: String {
    switch self {
    case .cannotRead(let path, let why): "\(path): it cannot be read: \(why)"
    case .foreign(let path, let line):
      "\(path):\(line): neither a line of a plan nor an answer, or of another version of verify"
    case .noPlan: "no plan is named; write verify merge PLAN PART…, as `verify plan` and `verify worker` wrote them"
    case .noPart: "no part is named: write verify merge PLAN PART…, as `verify worker` wrote them"
    case .otherWork(let path, let other):
      "\(path): a plan of other work than \(other): of another bank, other flags or other releases"
    case .missingShard(let index, let count, let round):
      "shard \(index)/\(count) of round \(round) is missing: name the plan of every shard"
    case .otherPlan(let path, let line):
      "\(path):\(line): it answers what is not in the plan: the part comes from another one"
    case .overlap(let path, let line, let other):
      "\(path):\(line): it answers what \(other) does, too: the parts overlap; name each part once"
    case .cutOff(let path, let line): "\(path):\(line): it ends in the midst of a line: its worker was cut off"
    case .incomplete(let missing, let planned, let why):
      "\(missing) of \(planned) lines of the plan have no answer (\"--missing\" plans them again)"
        + (why.map { "; \($0)" } ?? "")
    case .moreRounds(let asks):
      "\(asks) more asks follow from the answers, or the bank has changed since it was planned; "
        + "`verify merge --missing` writes them as the next plan"
    case .bankChanged(let path): "\(path): it has changed meanwhile; merge again"
    }
  }
}
