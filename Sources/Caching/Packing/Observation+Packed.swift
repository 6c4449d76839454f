import Verification

extension Observation {
  /// What a report tells of a run; what was seen at each line has become verdicts by then.
  func write(to writer: inout PackedWriter) {
    writer.add(way.rawValue)
    outcome.write(to: &writer)
    writer.add(seconds)
    writer.add(stdout)
    writer.add(stderr)
    writer.add(exception) { $1.write(to: &$0) }
    writer.add(line)
    writer.add(share) { $0.add($1) }
    for flag in [endsAlike, printsAlike] { writer.add(flag) }
  }

  init(from reader: inout PackedReader) {
    self.init(
      way: reader.word(.script), outcome: Outcome(from: &reader), seconds: reader.double(), stdout: reader.text(),
      stderr: reader.text(), exception: reader.optional { Raised(from: &$0) }, line: reader.optionalInt(), visits: [:])
    share = reader.optional { $0.double() }
    (endsAlike, printsAlike) = (reader.flag(), reader.flag())
  }
}

extension Outcome {
  func write(to writer: inout PackedWriter) {
    let (word, number) =
      switch self {
      case .finished: (0, 0)
      case .raised: (1, 0)
      case .exited(let status): (2, Int(status))
      case .timedOut: (3, 0)
      case .outOfMemory: (4, 0)
      case .tooMuchOutput: (5, 0)
      case .crashed(let signal): (6, Int(signal))
      case .notCompiled: (7, 0)
      case .notRun: (8, 0)
      case .lost: (9, 0)
      case .tooLong(let mebibytes): (10, mebibytes)
      }
    writer.add(word)
    writer.add(number)
  }

  init(from reader: inout PackedReader) {
    let (word, number) = (reader.int(), reader.int())
    switch word {
    case 0: self = .finished
    case 1: self = .raised
    case 2: self = .exited(Int32(truncatingIfNeeded: number))
    case 3: self = .timedOut
    case 4: self = .outOfMemory
    case 5: self = .tooMuchOutput
    case 6: self = .crashed(Int32(truncatingIfNeeded: number))
    case 7: self = .notCompiled
    case 8: self = .notRun
    case 9: self = .lost
    case 10: self = .tooLong(mebibytes: number)
    default: self = reader.damaged(.notRun)
    }
  }
}

extension Raised {
  func write(to writer: inout PackedWriter) {
    writer.add(type)
    writer.add(mro)
    writer.add(message)
    writer.add(line)
    writer.add(missing)
  }

  init(from reader: inout PackedReader) {
    self.init(
      type: reader.text(), mro: reader.texts(), message: reader.text(), line: reader.optionalInt(),
      missing: reader.optionalText())
  }
}
