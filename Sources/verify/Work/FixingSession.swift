import Extraction
import Fixing
import FoundationEssentials
import Reporting
import Sandbox
import Running
import Verification

/// What `verify fix` does while it goes through the documents in which something is stale: what is asked, written and told.
struct FixingSession: ~Copyable {
  private let context: Context
  private let releases: [Release]
  private var output: ReportStream
  private let list: CorrectionList
  private var questioner = Questioner()
  private(set) var troubles = Troubles()
  /// With `--atomic`: what is written in the end.
  private var waiting: [Replacements.Document] = []
  private var corrected = 0
  private var documents = 0
  private var left = 0
  private var hasQuit = false

  private var fixing: Options.Fixing { context.options.fixing }

  init(_ context: Context, releases: [Release]) throws {
    self.context = context
    self.releases = releases
    output = try context.options.openOutput()
    list = CorrectionList(style: context.options.style(context.environment))
  }

  /// Whether claims stay wrong.
  var leavesDrift: Bool { left > 0 || fixing.isDry && corrected > 0 }

  /// Goes through one document: nothing is written to it that was not tried.
  mutating func take(_ report: DocumentReport, _ trial: Trial) async throws {
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    if hasQuit {
      left += report.staleClaims
      return
    }
    var work: DocumentInRepair
    do {
      work = DocumentInRepair(try FileContent.bytes(at: report.path), report)
      let samples = try context.documentReader.read(work.bytes, path: report.path).document.samples
      guard report.isAbout(samples) else { throw FixingError.changed(path: report.path) }
    } catch {
      troubles.add(error)
      left += report.staleClaims
      return
    }
    // What is corrected may show that something else is wrong: where all but one of a sample's comments hold, that one is
    // plainly meant to.
    for _ in 0..<Self.mostPasses {
      guard try await pass(through: &work, trial), !hasQuit else { break }
    }
    try write(work)
  }

  private static let mostPasses = 3

  /// Corrects what is known to be wrong; whether that has shown more of it.
  private mutating func pass(through work: inout DocumentInRepair, _ trial: Trial) async throws -> Bool {
    var corrections: [Correction] = []
    for finding in work.newFindings(releases: releases) {
      switch finding {
      case .refused(let refused): try leave(refused)
      case .correction(let correction) where fixing.allowed.isSuperset(of: correction.dangers):
        corrections.append(correction)
      case .correction(let correction): try leave(correction)
      }
    }
    if corrections.isEmpty { return false }
    var draft = Draft(corrections)
    var shown = try await trial.settle(&draft, of: work)
    for refused in draft.refused { try leave(refused) }
    let chosen = try choose(from: draft.proved, in: work.bytes)
    if chosen.isEmpty { return false }
    if chosen.count < draft.proved.count {
      // What stays beside them is not what they were tried with.
      draft = Draft(trying: chosen)
      shown = try await trial.settle(&draft, of: work)
      for refused in draft.refused { try leave(refused) }
    }
    work.make(draft, shown)
    return true
  }

  /// Writes what waits, and tells how much that was.
  mutating func finish() throws {
    if !waiting.isEmpty {
      if troubles.isEmpty {
        do { try Replacements.write(waiting) } catch { giveUp(error) }
      } else {
        giveUp(nil)
      }
    }
    if !fixing.givesPatch {
      try output.write(
        list.summary(
          verb: fixing.isDry ? "would fix" : "fixed", corrected: corrected, documents: documents, left: left,
          releases: releases))
    }
    try output.finish()
  }

  // MARK: Choosing

  private typealias Choice = Draft.Choice

  /// Those that are to be written; asks where nothing says so already.
  private mutating func choose(from proved: [Choice], in bytes: [UInt8]) throws -> [Choice] {
    if fixing.isDry || fixing.writesUnasked { return proved }
    var chosen: [Choice] = []
    var takesAll = false
    for (index, choice) in proved.enumerated() {
      if hasQuit {
        left += 1
        continue
      }
      if !takesAll {
        StandardDescriptors.complain(difference(choice, in: bytes))
        switch questioner.ask(
          "write this? (\(index + 1) of \(proved.count) in \(choice.correction.place.path.visible))")
        {
        case .yes: break
        case .all: takesAll = true
        case .no:
          left += 1
          continue
        case .quit:
          hasQuit = true
          left += 1
          continue
        }
      }
      chosen.append(choice)
    }
    if Interruption.shared.isRaised { throw RunningError.sandbox(.interrupted) }
    return chosen
  }

  private func difference(_ choice: Choice, in bytes: [UInt8]) -> String {
    let patch = Patch(from: bytes, to: choice.restatement.edits.applied(to: bytes), path: "", context: 1)
    let lines = patch.hunks.flatMap(\.lines).map { line in
      CorrectionList.Line(
        isNew: line.kind == .kept ? nil : line.kind == .added,
        text: String(
          decoding: line.bytes.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self))
    }
    let unsafe = choice.correction.dangers.map { "unsafe: \($0.reason)\n" }.joined()
    return "\n" + list.difference(choice.correction.place, code: choice.correction.claim.code, lines) + unsafe
  }

  // MARK: Writing

  private mutating func write(_ work: DocumentInRepair) throws {
    guard !work.made.isEmpty else { return }
    let document = Replacements.Document(path: work.path, read: work.original, written: work.bytes)
    if fixing.givesPatch {
      let patch = Patch(from: document.read, to: document.written, path: PatchPath.of(work.path))
      try output.write(bytes: patch.bytes)
    } else if fixing.isAtomic, !fixing.onlyChecks {
      waiting.append(document)
    } else if !fixing.onlyChecks {
      do { try Replacements.write([document]) } catch {
        troubles.add(error)
        left += work.made.count
        return
      }
    }
    corrected += work.made.count
    documents += 1
    guard !fixing.givesPatch else { return }
    for (correction, restatement) in work.made {
      try tell(
        list.correction(
          at: correction.place, stated: correction.written, becomes: restatement.text,
          verb: fixing.onlyChecks ? "would fix" : fixing.isAtomic ? "fixes" : "fixed"))
    }
  }

  private mutating func giveUp(_ error: FixingError?) {
    if let error { troubles.add(error) }
    StandardDescriptors.complain(of: "no document was written, for --atomic asks for all or none")
    (left, corrected, documents) = (left + corrected, 0, 0)
  }

  // MARK: Telling

  private mutating func leave(_ refused: Finding.Refused) throws {
    if refused.isStale { left += 1 }
    try tell(list.left(at: refused.place, stated: refused.claim.stated, becomes: nil, because: refused.refusal.reason))
  }

  private mutating func leave(_ correction: Correction) throws {
    left += 1
    let missing = correction.dangers.filter { !fixing.allowed.contains($0) }
    let names = missing.map(\.rawValue).joined(separator: ",")
    try tell(
      list.left(
        at: correction.place, stated: correction.written, becomes: correction.restatements.first?.text,
        because: "\(missing.map(\.reason).joined(separator: ", and ")) (--unsafe \(names))"))
  }

  /// Beside a patch nothing else may stand.
  private mutating func tell(_ text: String) throws(OutputError) {
    if fixing.givesPatch { StandardDescriptors.complain(text) } else { try output.write(text) }
  }
}

extension DocumentReport {
  /// Whether it tells of just these samples, letter for letter and place for place.
  fileprivate func isAbout(_ samples: [Sample]) -> Bool {
    let now = Dictionary(samples.map { ($0.id, $0) }) { first, _ in first }
    return self.samples.allSatisfy { now[$0.sample.id] == $0.sample }
  }

  fileprivate var staleClaims: Int {
    samples.flatMap(\.claims).count { $0.acknowledged == nil && $0.verdict != .holds && $0.verdict != .unreached }
  }
}
