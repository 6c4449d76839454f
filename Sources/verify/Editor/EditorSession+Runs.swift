import FoundationEssentials
import Sandbox
import Serving
import Verification

/// The runs of documents: one for each text on which an author rests, as few at a time as a person looks at.
extension EditorSession {
  /// At a time.
  private static let mostRunning = 2

  /// Lets a document be run as it is now. A run of the text before it is called off.
  mutating func want(_ wanted: Wanted) {
    guard let document = documents[wanted.uri] else { return }
    let same = running.values.filter { $0.uri == wanted.uri && $0.sample == nil }
    if wanted.sample == nil {
      // What is known needs not be found out again, unless it could not be.
      if same.contains(where: { $0.generation == document.generation && !$0.interruption.isRaised }) { return }
      for run in same { run.interruption.raise() }
    }
    if !queue.contains(wanted) { queue.append(wanted) }
    startRuns()
  }

  mutating func startRuns() {
    while running.count < Self.mostRunning, !queue.isEmpty {
      let wanted = queue.removeFirst()
      guard let document = documents[wanted.uri] else { continue }
      lastNumber += 1
      let run = EditorRun(
        number: lastNumber, folder: homeFolder(of: document.path), uri: wanted.uri, path: document.path,
        bytes: document.text.bytes, generation: document.generation, sample: wanted.sample, asker: wanted.asker,
        interruption: Interruption())
      running[run.number] = run
      jobs.append(.run(run))
    }
  }

  /// The innermost that is open; of a document outside of all the one that it stands in.
  private mutating func homeFolder(of path: String) -> EditorFolder {
    if let folder = folder(of: path) { return folder }
    let new = makeFolder(URL(filePath: path).deletingLastPathComponent().path)
    folders.append(new)
    return new
  }

  mutating func showProgress(of number: Int, _ text: String) {
    guard let run = running[number] else { return }
    outbox += client.progress(of: number, "\(run.path.split(separator: "/").last ?? ""): \(text)")
  }

  /// Takes in what a run has shown, unless the text is another one by now.
  mutating func learn(_ number: Int, _ outcome: EditorRun.Outcome) {
    guard let run = running[number], let document = documents[run.uri], run.generation == document.generation else {
      return
    }
    switch outcome {
    case .examined(let examined):
      if run.sample == nil { return know(.examined(examined), run.uri) }
      guard let sample = examined.report.samples.first else { return say("no such sample", .warning) }
      say(document.summary(of: sample, on: examined.releases), .info)
      if let known = document.examined?.with(examined.report.samples) {
        know(.corrected(known, document.corrections), run.uri)
      }
    case .corrected(let choices):
      if let examined = document.examined { know(.corrected(examined, choices), run.uri, isNews: false) }
    case .failed(let why, let place):
      know(.failed, run.uri, isNews: false)
      // The place stands in the margin, and not in the words.
      let found = place.map { place in
        let text = why.hasPrefix("\(place): ") ? String(why.dropFirst("\(place): ".count)) : why
        return document.diagnostic(onLine: place.line, severity: 1, code: "unreadable", text)
      }
      publish(found.map { [$0] } ?? [], of: document)
      if found == nil { say(why, .error) }
    case .nothing: know(.failed, run.uri)
    }
  }

  mutating func finish(_ number: Int) {
    guard let run = running.removeValue(forKey: number) else { return }
    outbox += client.endProgress(of: number)
    if let asker = run.asker {
      outbox.append(
        run.interruption.isRaised
          ? .refusal(of: asker, ServingError(.requestCancelled, "it was cancelled")) : .answer(to: asker, .null))
    }
    startRuns()
  }

  private mutating func know(_ standing: OpenDocument.Standing, _ uri: String, isNews: Bool = true) {
    let answered = documents[uri]?.know(standing) ?? []
    guard let document = documents[uri] else { return }
    if isNews {
      publish(document.diagnostics, of: document)
      outbox += client.refresh()
    }
    for asked in answered { outbox.append(.answer(to: asked.id, asked.answer(document))) }
  }

  /// How grave a message is, as LSP counts.
  private enum Gravity: Int {
    case error = 1
    case warning, info
  }

  private mutating func say(_ text: String, _ gravity: Gravity) {
    outbox.append(
      .notification("window/showMessage", ["type": .int(gravity.rawValue), "message": .string("verify: \(text)")]))
  }
}

extension EditorRun.Examined {
  /// With what another run has shown of some of its samples.
  fileprivate func with(_ samples: [SampleReport]) -> Self {
    let new = Dictionary(samples.map { ($0.sample.id, $0) }) { first, _ in first }
    var all = self
    all.report = DocumentReport(path: report.path, samples: report.samples.map { new[$0.sample.id] ?? $0 })
    return all
  }
}
