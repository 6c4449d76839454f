import Verification

/// The first members of an answer: enough to know what it answers, without reading all that was seen.
struct AnswerHead {
  /// Nil where it answers a plan's first line.
  private(set) var key: LineKey?
  private(set) var error: String?
  private(set) var worker: Answer.Worker?

  /// Nil where the line is no answer.
  init?(_ line: [UInt8]) {
    guard line.last == UInt8(ascii: "}") else { return nil }
    var reader = JSONReader(line[...])
    var version: Int?
    var digest: String?
    do {
      try reader.expect("{")
      repeat {
        let name = try reader.string()
        try reader.expect(":")
        // It stands last; what is wrong with it is met when it is read.
        if name == "observation", worker != nil {
          guard line.suffix(2) == Array("}}".utf8)[...] else { return nil }
          break
        }
        let value = try reader.value()
        switch name {
        case "answer": version = value.int
        case "to": digest = value.string
        case "error": error = value.string
        case "by": worker = Answer.Worker(value)
        case "plan":
          if value.bool == true, version == Answer.version { return }
        default: break
        }
      } while reader.take(",")
    } catch {
      return nil
    }
    guard version == Answer.version, let digest, let key = LineKey(digest: digest), error != nil || worker != nil else {
      return nil
    }
    self.key = key
  }
}
