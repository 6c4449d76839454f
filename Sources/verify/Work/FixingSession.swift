import Extraction
import Fixing
import Glibc
import Reporting
import Running
import Sandbox
import Verification

/// What `verify fix` does with each document in which something is stale: it tries corrections, asks, and writes.
struct FixingSession: ~Copyable {
  private let context: Context
  private let releases: [Release]
  private var account: FixingAccount
  private var questioner = Questioner()
  /// As standard error shows it, where questions stand.
  private let questions: CorrectionList
  private(set) var troubles = Troubles()
  /// With `--atomic`: what is written in the end.
  private var waiting: [Replacements.Document] = []
  private var hasQuit = false

  private var fixing: Options.Fixing { context.options.fixing }

  init(_ context: Context, releases: [Release]) throws(OutputError) {
    self.context = context
    self.releases = releases
    questions = CorrectionList(
      style: context.options.coloring.style(
        Terminal(STDERR_FILENO, environment: context.environment), context.environment))
    account = try FixingAccount(context.options, context.environment)
  }

  /// Whether something that has drifted stays so.
  var leavesDrift: Bool { account.leavesDrift }

  /// Goes through one document: nothing is written to it that was not tried.
  mutating func take(_ report: DocumentReport, _ trial: Trial) async throws {
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    guard !hasQuit, var work = begin(report) else { return account.leave(report) }
    // What is corrected may show that something else is wrong: where all but one of a sample's comments hold, that one is
    // plainly meant to.
    for _ in 0..<Self.mostPasses {
      guard try await pass(through: &work, trial), !hasQuit else { break }
    }
    try write(work)
  }

  private static let mostPasses = 3

  /// Writes what waits, and tells how much was done.
  mutating func finish() throws {
    if !waiting.isEmpty, !troubles.isEmpty || !writes(waiting) {
      StandardDescriptors.complain(of: "no document was written, for --atomic asks for all or none")
      account.takeBack()
    }
    try account.finish(releases: releases)
  }

  /// Nil where the document is not what the report tells of.
  private mutating func begin(_ report: DocumentReport) -> DocumentInRepair? {
    do {
      let work = DocumentInRepair(try FileContent.bytes(at: report.path), report)
      let samples = try context.documentReader.read(work.bytes, path: report.path).document.samples
      guard report.isAbout(samples) else { throw FixingError.changed(path: report.path) }
      return work
    } catch {
      troubles.add(error)
      return nil
    }
  }

  /// Corrects what is known to be wrong; whether that may have shown more of it.
  private mutating func pass(through work: inout DocumentInRepair, _ trial: Trial) async throws -> Bool {
    var corrections: [Correction] = []
    for finding in work.newFindings(releases: releases) {
      switch finding {
      case .refused(let refused): try account.leave(refused)
      case .correction(let correction) where fixing.allowed.isSuperset(of: correction.dangers):
        corrections.append(correction)
      case .correction(let correction): try account.leave(correction)
      }
    }
    if corrections.isEmpty { return false }
    var draft = Draft(corrections)
    var shown = try await trial.settle(&draft, of: work)
    for refused in draft.refused { try account.leave(refused) }
    let chosen = choose(from: draft.proved, in: &work)
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    if chosen.isEmpty { return false }
    if chosen.count < draft.proved.count {
      // What stays beside them is not what they were tried with.
      draft = Draft(trying: chosen)
      shown = try await trial.settle(&draft, of: work)
      for refused in draft.refused { try account.leave(refused) }
    }
    work.make(draft, shown)
    return true
  }

  /// Those that are to be written; asks where nothing says so already.
  private mutating func choose(from proved: [Draft.Choice], in work: inout DocumentInRepair) -> [Draft.Choice] {
    if fixing.isDry || fixing.writesUnasked { return proved }
    var chosen: [Draft.Choice] = []
    for (index, choice) in proved.enumerated() {
      if !hasQuit, !work.takesAll {
        StandardDescriptors.complain(questions.question(choice, in: work.bytes))
        let path = choice.correction.place.path.visible
        switch questioner.ask("write this? (\(index + 1) of \(proved.count) in \(path))") {
        case .yes: chosen.append(choice)
        case .no: account.leave(choice.correction.verdict)
        case .all: work.takesAll = true
        case .quit: hasQuit = true
        }
      }
      if work.takesAll { chosen.append(choice) } else if hasQuit { account.leave(choice.correction.verdict) }
    }
    return chosen
  }

  private mutating func write(_ work: DocumentInRepair) throws {
    guard !work.made.isEmpty else { return }
    let document = Replacements.Document(path: work.path, read: work.original, written: work.bytes)
    if fixing.isAtomic, !fixing.isDry {
      waiting.append(document)
    } else if !fixing.isDry, !writes([document]) {
      for (correction, _) in work.made { account.leave(correction.verdict) }
      return
    }
    try account.correct(work)
  }

  /// Whether they could be written; if not it is said.
  private mutating func writes(_ documents: [Replacements.Document]) -> Bool {
    do {
      try Replacements.write(documents)
      return true
    } catch {
      troubles.add(error)
      return false
    }
  }
}

extension CorrectionList {
  /// One correction as it is shown before it is asked about.
  fileprivate func question(_ choice: Draft.Choice, in bytes: [UInt8]) -> String {
    let patch = Patch(from: bytes, to: choice.restatement.edits.applied(to: bytes), path: "", context: 1)
    let lines = patch.hunks.flatMap(\.lines).map { line in
      let text = line.bytes.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      return Line(
        isNew: line.kind == .kept ? nil : line.kind == .added, text: String(decoding: text, as: UTF8.self))
    }
    let unsafe = choice.correction.dangers.map { "unsafe: \($0.reason)\n" }.joined()
    return "\n" + difference(choice.correction.place, code: choice.correction.claim.code, lines) + unsafe
  }
}
