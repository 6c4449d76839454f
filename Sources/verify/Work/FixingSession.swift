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
    let bytes: [UInt8]
    let samples: [Sample]
    do {
      bytes = try FileContent.bytes(at: report.path)
      samples = try context.documentReader.read(bytes, path: report.path).document.samples
      guard report.isAbout(samples) else { throw FixingError.changed(path: report.path) }
    } catch {
      troubles.add(error)
      left += report.staleClaims
      return
    }
    var corrections: [Correction] = []
    for finding in Corrector(bytes, releases: releases).findings(in: report) {
      switch finding {
      case .refused(let refused): try leave(refused)
      case .correction(let correction) where fixing.allowed.isSuperset(of: correction.dangers):
        corrections.append(correction)
      case .correction(let correction): try leave(correction)
      }
    }
    var draft = Draft(corrections)
    try await trial.settle(&draft, of: bytes, samples: samples, report: report)
    for refused in draft.refused { try leave(refused) }
    let chosen = try choose(from: draft.proved, in: bytes)
    if chosen.count < draft.proved.count, !chosen.isEmpty {
      // What stays beside them is not what they were tried with.
      draft = Draft(trying: chosen)
      try await trial.settle(&draft, of: bytes, samples: samples, report: report)
      for refused in draft.refused { try leave(refused) }
    } else if chosen.isEmpty {
      return
    }
    try write(draft, in: bytes, path: report.path)
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

  private typealias Choice = (correction: Correction, restatement: Restatement)

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

  private mutating func write(_ draft: borrowing Draft, in bytes: [UInt8], path: String) throws {
    let proved = draft.proved
    guard !proved.isEmpty else { return }
    let written = draft.edits.applied(to: bytes)
    if fixing.givesPatch {
      try output.write(bytes: Patch(from: bytes, to: written, path: PatchPath.of(path)).bytes)
    } else if !fixing.onlyChecks {
      let document = Replacements.Document(path: path, read: bytes, written: written)
      if fixing.isAtomic {
        waiting.append(document)
      } else {
        do { try Replacements.write([document]) } catch {
          troubles.add(error)
          left += proved.count
          return
        }
      }
    }
    corrected += proved.count
    documents += 1
    guard !fixing.givesPatch else { return }
    for (correction, restatement) in proved {
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
