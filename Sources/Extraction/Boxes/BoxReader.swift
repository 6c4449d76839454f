import Verification

/// Goes through a document's blocks in order and gathers its boxes and samples.
struct BoxReader {
  private let path: String
  private let source: SourceText
  private var boxes: [Box] = []
  private var drafts: [Draft] = []
  /// Code in comments that proves the paragraph above it.
  private var checks: [Sample] = []
  private var checksOfQuestion: [Outline.Position: Int] = [:]
  /// The last of the question at hand, whatever stands below it.
  private var lastPassage: Passage?
  private(set) var notices: [Notice] = []
  /// What stands between the last sample, or its last output, and here.
  private var gap = Gap.noSample
  private var samplesOfQuestion: [Outline.Position: Int] = [:]
  /// The passages of the question at hand that stand before its first sample.
  private var opening: [Passage] = []
  /// Those that stand above the document's first sample.
  private var introduction: [Passage] = []
  /// All of them.
  private var prose: [Passage] = []
  /// The paragraph right above the next box.
  private var lead: Passage?
  /// Whether the last sample belongs to the question at hand.
  private var followsSample = false

  init(_ source: SourceText) {
    path = source.path
    self.source = source
  }

  var document: Document {
    let samples = drafts.map(\.sample)
    return Document(
      path: path, boxes: boxes,
      samples: checks.isEmpty ? samples : (samples + checks).sorted { $0.firstLine < $1.firstLine },
      introduction: introduction, prose: prose)
  }

  /// Goes past a block that is no box.
  mutating func pass(_ block: Block) {
    gather(block)
    guard let words = block.words else { return gap = .noSample }
    guard !words.isEmpty else { return }
    switch gap {
    case .noSample: break
    case .nothing: gap = .words(OutputLabel(words))
    case .words, .far: gap = .far(OutputLabel(words))
    }
  }

  mutating func take(
    _ code: Block.Code, of block: Block, look: BoxLook, request: Request, position: Outline.Position
  ) throws(ExtractionError) {
    defer { lead = nil }
    let inQuestion = drafts.last?.position == position
    if request.expectsOutput, !inQuestion {
      throw Self.noSample(in: "in its question", before: "expect-output", request, path)
    }
    let option = followsSample ? block.option : nil
    let (role, reason) =
      request.expectsOutput
      ? (.output, "asked for by `expect-output`")
      : Classifier(look: look, gap: gap, option: option, isOutput: code.isOutput).finding()
    let finding = code.part.map { "\($0), \(reason)" } ?? (isSample(role) ? code.finding : nil) ?? reason
    let isSample = isSample(role)
    boxes.append(
      Box(
        path: path, firstLine: code.firstLine, lastLine: code.lastLine, text: isSample ? look.dedented : code.boxText,
        info: code.info, role: role, reason: finding))
    switch role {
    case .python, .session:
      if request.directives.continues { try checkContinuation(request) }
      let number = samplesOfQuestion[position, default: 0] + 1
      samplesOfQuestion[position] = number
      drafts.append(
        Draft(
          position: position, number: number, code: code, text: look.dedented, path: path,
          form: role == .session ? .session : .script, directives: Self.directives(of: request, for: look, in: code),
          prose: opening,
          label: gap.saysOutput ? gap.label?.text : nil, lead: lead,
          origin: origin(of: look.dedented, in: code)))
      opening = []
      followsSample = true
      gap = .nothing
    case .output:
      drafts[drafts.count - 1].outputs.append(
        .init(
          firstLine: code.firstLine, lastLine: code.lastLine, text: code.boxText,
          label: option == nil ? gap.label?.text : nil,
          saysOutput: request.expectsOutput || code.isOutput || look.tag.family == .output || option == .ticked,
          origin: origin(of: code.boxText, in: code)))
      gap = .nothing
    case .shell, .other: gap = .noSample
    }
    if let meant = look.tag.meant {
      notices.append(
        Notice(
          place: Place(path: path, line: block.line),
          text: "the box is tagged `\(look.tag.name)` and not run; did you mean `\(meant)`?"))
    }
    if !isSample, let place = request.place, request.directives != Directives() {
      notices.append(
        Notice(place: place, text: "the directive has no effect: the box is taken for \(role.name) (\(reason))"))
    }
  }

  /// Takes code that proves the paragraph above it. It is no box of its document, and changes nothing for those that are.
  mutating func take(check request: Request, position: Outline.Position) throws(ExtractionError) {
    guard let code = request.check else { return }
    let place = request.place ?? Place(path: path, line: code.firstLine)
    guard let lastPassage else {
      throw .directive(place, "no paragraph stands above this check; write it below the one that it proves")
    }
    if request.directives.continues { try checkContinuation(request) }
    let number = checksOfQuestion[position, default: 0] + 1
    checksOfQuestion[position] = number
    checks.append(
      Sample(
        id: "\(position.section)/\(position.slug)#check\(number)", path: path, section: position.section,
        question: position.question, level: position.level, firstLine: code.firstLine,
        lastLine: code.firstLine + code.text.utf8.count { $0 == lineFeed }, text: code.text, form: .script,
        directives: request.directives, outputs: [], proves: lastPassage))
    boxes.append(
      Box(
        path: path, firstLine: code.firstLine, lastLine: checks[checks.count - 1].lastLine, text: code.text, info: "",
        role: .python, reason: "a check of line \(lastPassage.line)"))
  }

  private func isSample(_ role: Role) -> Bool { role == .python || role == .session }

  private func origin(of text: String, in code: Block.Code) -> Origin {
    code.places?.trimmed(code.boxText, to: text).origin ?? source.origin(ofBox: text, firstLine: code.firstLine)
  }

  /// Prose belongs to the sample above it, or where none stands above in its question to the first one below.
  private mutating func gather(_ block: Block) {
    switch block.content {
    case .heading:
      opening = []
      followsSample = false
      lead = nil
      lastPassage = nil
    case .paragraph:
      let passage = Passage(line: block.line, pieces: block.pieces, origins: block.origins, option: block.option)
      lead = passage
      lastPassage = passage
      prose.append(passage)
      if drafts.isEmpty { introduction.append(passage) }
      if followsSample { drafts[drafts.count - 1].prose.append(passage) } else { opening.append(passage) }
    case .other: lead = nil
    case .code, .markup: break
    }
  }

  /// With what doctest's own mark as the first line of a box asks for.
  private static func directives(of request: Request, for look: BoxLook, in code: Block.Code) -> Directives {
    var directives = request.directives
    directives.skip = directives.skip ?? code.skip
    let first = look.dedented.split(separator: "\n").first.map { String($0).trimmed } ?? ""
    if directives.skip == nil, first.hasPrefix("#"), first.holds("doctest:"), first.holds("+SKIP") {
      directives.skip = "marked `\(first)`"
    }
    return directives
  }

  private func checkContinuation(_ request: Request) throws(ExtractionError) {
    if drafts.isEmpty { throw Self.noSample(in: "on its page", before: "continues", request, path) }
    if request.directives.fresh {
      throw .directive(
        request.place ?? Place(path: path, line: 1), "\"continues\" and \"fresh\" say the opposite; leave one out")
    }
  }

  private static func noSample(
    in place: String, before word: String, _ request: Request, _ path: String
  ) -> ExtractionError {
    .directive(
      request.place ?? Place(path: path, line: 1),
      "\"\(word)\" has no sample before it \(place); leave it out or move the box")
  }

  /// A sample whose outputs are still to come.
  private struct Draft {
    let position: Outline.Position
    let number: Int
    let code: Block.Code
    let text: String
    let path: String
    let form: Sample.Form
    let directives: Directives
    var outputs: [Sample.Output] = []
    var prose: [Passage]
    let label: String?
    let lead: Passage?
    let origin: Origin

    var sample: Sample {
      Sample(
        id: "\(position.section)/\(position.slug)#\(number)", path: path, section: position.section,
        question: position.question, level: position.level, firstLine: code.firstLine, lastLine: code.lastLine,
        text: text,
        form: form, directives: directives, outputs: outputs, prose: prose, label: label,
        lead: lead, origin: origin, lines: code.places?.lines ?? [])
    }
  }
}
