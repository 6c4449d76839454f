import Verification

extension Pass {
  /// What is contradicted, or is not what is on record, is run again on another machine before it is believed: what came out
  /// otherwise there is no contradiction.
  static let repetition = Pass("repetition") { (examination, examiner) throws(Unobserved) in
    let read = examination.read
    let isNews =
      examination.record?.differs(
        from: examination.observation, examination.pairs, of: read.sample, on: examination.release) ?? false
    let comparesAll = examiner.repeatsAll || isNews
    // What was borne out by a draw or a clock may have been so by luck.
    let mayBeLuck = examination.hasConfirmation && examination.spells(anyOf: PythonWords.unsteadyModules)
    guard comparesAll || examination.hasContradiction || mayBeLuck else { return }
    guard comparesAll || examination.hasContradiction else {
      return try examination.drawAgain(by: examiner)
    }
    var machine = Ask.Machine.other
    machine.files = examination.statedFiles
    guard let again = try examiner.observe(read.inquiries[0], of: read, after: examination.before, machine: machine)
    else { return examination.doubtUnrepeated() }
    if again.isCutShort, !examination.observation.isCutShort { examination.doubtUnrepeated() }
    examination.again = again
    var differs = try examination.takeBack(seen: again, by: examiner)
    if mayBeLuck { differs = examination.takeBackLuck(seen: again, by: examiner) || differs }
    // Of several draws one may come out alike by chance.
    let draws = examination.spells(anyOf: PythonWords.drawingModules)
    for machine in Ask.Machine.more.prefix(mostDraws) {
      guard (differs || draws) && examination.hasContradiction || draws && mayBeLuck,
        let more = try examiner.observe(read.inquiries[0], of: read, after: examination.before, machine: machine)
      else { break }
      differs = try examination.takeBack(seen: more, by: examiner) || differs
      if mayBeLuck { differs = examination.takeBackLuck(seen: more, by: examiner) || differs }
    }
    if comparesAll { examination.compare(with: again, by: examiner) }
  }

  /// How many more runs are made where something did not repeat and something else did, or where a draw was borne out.
  private static let mostDraws = 5
}

extension Examination {
  /// Runs again what a draw or a clock bore out, on the usual interpreter: one of its own would take longer to start than most banks
  /// have such samples. Another clock takes a while to set, so that what only draws is not given one.
  fileprivate mutating func drawAgain(by examiner: Examiner) throws(Unobserved) {
    let draws = spells(anyOf: PythonWords.drawingModules) ? (1...Self.mostDrawsAgain).map(Ask.Machine.usual) : []
    let others =
      spells(anyOf: PythonWords.unsteadyModules.subtracting(PythonWords.drawingModules)) ? [Ask.Machine.elsewhere] : []
    for machine in others + draws where hasConfirmation {
      guard let again = try examiner.observe(read.inquiries[0], of: read, after: before, machine: machine) else {
        return
      }
      _ = takeBackLuck(seen: again, by: examiner)
    }
  }

  private static let mostDrawsAgain = 3

  /// What no second run has borne out, for want of time, is not believed.
  fileprivate mutating func doubtUnrepeated() {
    for claim in read.claims { doubtUnrepeated(claim) }
  }

  mutating func doubtUnrepeated(_ claim: Claim) { doubt(claim, "there was no time to run it again") }

  /// Takes back what is contradicted and came out otherwise in another run; whether anything was.
  fileprivate mutating func takeBack(seen again: Observation, by examiner: Examiner) throws(Unobserved) -> Bool {
    var isAny = false
    for claim in read.claims {
      guard case .contradicted(let actual)? = rulings[claim.id]?.verdict,
        let verdict = examiner.judge.judgement(on: claim, seen: again)?.counting
      else { continue }
      func difference(_ other: String) -> Difference {
        examiner.judge.difference(between: actual, and: other, to: claim)
      }
      // That no exception comes repeats, whatever comes instead.
      if claim.kind == .ending, verdict.actual != nil { continue }
      if claim.kind == .raises, !observation.raises(at: claim), !again.raises(at: claim) { continue }
      let mayBeOrdered = difference(claim.stated) == .inOrder
      var other = verdict.actual
      if other.map(difference) == .inAddresses { continue }
      if other == actual, mayBeOrdered { other = try otherOrder(than: actual, of: claim, by: examiner) }
      // A set's order is not what its author got wrong where he states what was never in it.
      if let other, other != actual, difference(other) != .inOrder || mayBeOrdered {
        rulings[claim.id] = Ruling(verdict: .unreached(.doesNotRepeat(.runs(actual, other))), way: again.way)
        isAny = true
      }
    }
    return isAny
  }

  /// Takes back what is borne out, and is not in another run; whether anything was.
  fileprivate mutating func takeBackLuck(seen again: Observation, by examiner: Examiner) -> Bool {
    guard !again.isCutShort else { return false }
    var isAny = false
    for claim in read.claims {
      guard case .holds(let actual, _)? = rulings[claim.id]?.verdict, rulings[claim.id]?.way == again.way,
        case .contradicted(let other)? = examiner.judge.judgement(on: claim.definite, seen: again)?.counting,
        other != actual, examiner.judge.difference(between: actual, and: other, to: claim) == .inSubstance
      else { continue }
      rulings[claim.id] = Ruling(verdict: .unreached(.doesNotRepeat(.runs(actual, other))), way: again.way)
      isAny = true
    }
    return isAny
  }

  /// Whether it or what it goes on from spells one of the names.
  fileprivate func spells(anyOf names: Set<String>) -> Bool {
    ([read] + before).contains { $0.program.spells(anyOf: names) }
  }

  fileprivate var hasConfirmation: Bool {
    read.claims.contains { rulings[$0.id].isBorneOut }
  }

  /// Files that contradicted claims and their code speak of: where such are there, what lists or opens files gives something else.
  fileprivate var statedFiles: [String] {
    let texts = read.claims.filter { rulings[$0.id].isContradicted }.flatMap { [$0.stated, $0.code] }
    return Array(Set(texts.flatMap(Self.files)).sorted().prefix(Self.mostFiles))
  }

  private static let mostFiles = 16

  /// `notes.txt` and `sub/3.gif` of a list of such.
  private static func files(in text: String) -> [String] {
    text.split { " '\"()[]{},:;\n".contains($0) }.compactMap { word in
      let path = word.hasPrefix("./") ? word.dropFirst(2) : word
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard let name = parts.last, parts.count <= 3, parts.allSatisfy({ !$0.isEmpty && $0 != ".." }),
        let dot = name.lastIndex(of: "."), dot > name.startIndex,
        case let ending = name[name.index(after: dot)...], (1...4).contains(ending.count),
        ending.first?.isLetter == true,
        path.utf8.count < 100, path.allSatisfy({ $0.isWordPart || "./-".contains($0) })
      else { return nil }
      return String(path)
    }
  }

  /// What came instead on one of several other machines, where what is stated is the same in another order; nil where it
  /// always was the same.
  private func otherOrder(than actual: String, of claim: Claim, by examiner: Examiner) throws(Unobserved) -> String? {
    for machine in Ask.Machine.more {
      guard let seen = try examiner.observe(read.inquiries[0], of: read, after: before, machine: machine) else { break }
      let verdict = examiner.judge.judgement(on: claim, seen: seen)?.counting
      if let other = verdict?.actual, other != actual { return other }
    }
    return nil
  }

  /// Marks what another run did not give again, in the words of the record.
  fileprivate mutating func compare(with again: Observation, by examiner: Examiner) {
    observation.endsAlike = examiner.wording.endsAlike(observation, again)
    observation.printsAlike = examiner.wording.printsAlike(observation, again)
    for claim in read.claims {
      guard let ruling = rulings[claim.id], ruling.verdict.isAnswer else { continue }
      // What was seen in the other way has nothing here to be compared with.
      let other =
        ruling.way == again.way
        ? examiner.judge.judgement(on: claim, seen: again)?.counting.map { Ruling(verdict: $0, way: again.way) } : nil
      if other.map({ examiner.wording.areAlike($0, ruling, on: claim) }) != true {
        rulings[claim.id]?.repeats = false
      }
    }
  }
}

extension Observation {
  /// Whether the claim's line was seen and raised, or the sample ended with an exception.
  fileprivate func raises(at claim: Claim) -> Bool {
    exception != nil || (visits[claim.id] ?? []).contains { $0.raised != nil }
  }
}
