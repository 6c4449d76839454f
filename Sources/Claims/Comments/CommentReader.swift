import Verification

/// Reads every comment of a sample: what code it speaks of, and by the first form that knows it, what it states.
struct CommentReader {
  private(set) var claims: [Claim] = []
  private(set) var dismissedComments: [ReadSample.DismissedComment] = []
  private(set) var commentedOutStatements: [ReadSample.Inquiry] = []

  private let script: Script
  private let sample: Sample
  private let lines: SampleLines
  private let blocks: CommentBlocks
  private let names: Set<String>
  private let hasPrintingFunction: Bool
  private let exceptions: Set<String>
  /// Nil for a session, where nobody types comments to be run.
  private let commentedCode: CommentedCode?

  /// - Parameter names: those that the program binds.
  init(script: Script, sample: Sample, lines: SampleLines, program: Program, names: Set<String>) {
    self.script = script
    self.sample = sample
    self.lines = lines
    self.names = names
    hasPrintingFunction = script.hasPrintingFunction
    exceptions = script.exceptions
    blocks = CommentBlocks(script)
    commentedCode =
      program.examples == nil
      ? CommentedCode(script: script, sample: sample, lines: lines, program: program, names: names) : nil
  }

  mutating func read() {
    for comment in script.comments where comment.isTrailing { readTrailing(comment) }
    let styles = OutcomeStyles(blocks.blocks.map(place))
    for block in blocks.blocks { read(block, styles: styles) }
    for block in script.statements.lazy.compactMap(StringBlock.init) { read(block) }
  }

  // MARK: Comments behind code

  private mutating func readTrailing(_ comment: Comment) {
    guard let statement = script.statement(on: comment.line) else { return }
    guard statement.last == comment.line, !comment.isInsideBrackets else {
      return putAside(comment.line...comment.line, comment.text, "it speaks of one part of the statement")
    }
    guard statement.word != "try" else {
      return putAside(comment.line...comment.line, comment.text, "it speaks of the block")
    }
    let more = blocks.continuation(of: comment)
    let comments = [comment] + more
    let text = comments.map(\.text).joined(separator: "\n")[...]
    let lines = comment.line...(more.last?.line ?? comment.line)
    var remark = Remark(
      lines: lines, text: text, ends: comments.map(\.end), position: .trailing, statement: statement,
      target: statement.opensBlock ? .header(statement.first) : .lines(statement.first...statement.last),
      isInFunction: script.isInFunction(statement), names: names, exceptions: exceptions)
    remark.isMarked = comments.allSatisfy(\.isMarked)
    // Lines that go on are part of the outcome where the first leaves it open, else they may be talk.
    let isOpen = more.isEmpty || remark.isMarked || PythonLiteral.parse(text)?.isRepr == true
    take(isOpen ? [remark] : [remark.with(text: text.prefix { $0 != "\n" }), remark])
  }

  // MARK: Comments on lines of their own

  private mutating func read(_ block: CommentBlock, styles: OutcomeStyles) {
    if let found = commentedCode?.inquiries(in: block), !found.isEmpty {
      return commentedOutStatements.append(contentsOf: found)
    }
    let candidates = candidates(for: block, styles: styles)
    if candidates.count > 1, candidates[0].statement.word == "class" {
      // The class may raise it as well as the line below: what happens tells.
      for candidate in candidates { take([candidate], isDoubtful: true) }
    } else if candidates.isEmpty {
      putAside(block.lines, block.text, "no line stands beside it whose outcome it could state")
    } else {
      take(
        candidates.flatMap { BlockReading(block: block, remark: $0).alternatives },
        isApart: candidates.allSatisfy { $0.statement.block.upperBound < block.lines.lowerBound - 1 },
        // Above a block an exception may be what the block guards against.
        isDoubtful: candidates[0].position == .above && candidates[0].statement.opensBlock && isException(block))
    }
  }

  // MARK: Strings that stand alone

  /// What a string after code states; most state nothing, and are no comments.
  private mutating func read(_ string: StringBlock) {
    guard let code = codeBeside(string) else { return }
    let remark = remark(string.block, code.position, code.statement)
    let dismissedBefore = dismissedComments
    take(BlockReading(block: string.block, remark: remark).alternatives)
    dismissedComments = dismissedBefore
  }

  /// Whether a labelled string set off from the code above stands right on the code below.
  private func isLabelledFor(_ string: StringBlock, above: Statement) -> Bool {
    string.block.isLabelled && script.statement(after: string.statement.last)?.first == string.statement.last + 1
  }

  /// The statement that ends right above the string, or one line further up, and shows something; below the string where
  /// none does and a label says that output follows.
  private func codeBeside(_ string: StringBlock) -> (position: Remark.Position, statement: Statement)? {
    let shows: Set<Statement.Kind> = [.expression, .compound, .condition]
    if let above = script.statement(before: string.statement.first, indent: string.statement.indent),
      above.block.upperBound >= string.statement.first - 2, shows.contains(above.kind), StringBlock(above) == nil,
      above.block.upperBound == string.statement.first - 1 || !isLabelledFor(string, above: above)
    {
      return (.below, above)
    }
    if string.block.isLabelled, let below = script.statement(after: string.statement.last),
      below.first == string.statement.last + 1, shows.contains(below.kind)
    {
      return (.above, below)
    }
    return nil
  }

  private func place(of block: CommentBlock) -> OutcomeStyle.Place {
    let (over, under) = (statement(above: block), statement(below: block))
    let isOfCodeBelow = under != nil && over?.onlyBindsLiteral == true && isException(block)
    return OutcomeStyle.Place(
      block: block, below: isOfCodeBelow ? nil : over.map { remark(block, .below, $0) },
      above: under.map { remark(block, .above, $0) },
      isAnsweredBelow: under.map { script.commentedLines.contains($0.last) } ?? false)
  }

  private func candidates(for block: CommentBlock, styles: OutcomeStyles) -> [Remark] {
    let place = place(of: block)
    let style = styles.style(of: place)
    guard style != .below else {
      if block.isLabelled, let below = place.below { return [below] }
      return [place.below, place.above].compactMap(\.self)
    }
    if place.mayBeAbove, let above = place.above { return [style == .alwaysAbove ? above.inStyle : above] }
    return place.above != nil || isAboveNothing(block) ? [place.below].compactMap(\.self) : []
  }

  /// Whether the block can only speak of the code above it: at the sample's end, or set off with a label of its own.
  private func isAboveNothing(_ block: CommentBlock) -> Bool {
    guard let next = script.statement(after: block.lines.upperBound) else { return true }
    return block.isLabelled && next.first > block.lines.upperBound + 1
  }

  private func remark(_ block: CommentBlock, _ position: Remark.Position, _ statement: Statement) -> Remark {
    let run =
      position == .below && block.isOfSeveralLines ? blocks.run(endingWith: statement, in: script) : statement.first
    return Remark(
      lines: block.lines, text: block.text[...], ends: block.ends, position: position, statement: statement,
      target: position == .below && statement.word == "class"
        ? .header(statement.first) : .lines(min(run, statement.first)...statement.block.upperBound),
      isInFunction: script.isInFunction(statement), names: names, exceptions: exceptions,
      mayPrint: statement.hasPrintingWord || hasPrintingFunction && statement.code.holds("("))
  }

  /// The statement that ends right above the block, at its indentation; a labelled block may stand further off.
  private func statement(above block: CommentBlock) -> Statement? {
    let near = script.statement(endingBefore: block.lines.lowerBound)
    // Some authors indent what comes of a line below it.
    let isIndented =
      near.map { !$0.opensBlock && $0.indent < block.column && $0.last == block.lines.lowerBound - 1 } ?? false
    guard
      let statement = isIndented ? near : script.statement(before: block.lines.lowerBound, indent: block.column),
      statement.mayBeSpokenOf(by: block) || statement.word == "class" && isException(block)
    else { return nil }
    return block.isLabelled || block.isMarked || statement.block.upperBound == block.lines.lowerBound - 1
      || isLast(block, below: statement) ? statement : nil
  }

  /// Whether it is a traceback, or an exception's name, alone or with a message: "TypeError handling" is a heading.
  private func isException(_ block: CommentBlock) -> Bool {
    if block.text.hasPrefix("Traceback (") { return true }
    let (text, _) = ExceptionLead.takenOff(block.text[...])
    guard let rest = ExceptionName.prefix(of: text, own: exceptions)?.rest else { return false }
    return rest.isEmpty || rest.hasPrefix(":") || rest == "!"
  }

  /// Whether only blank lines part the block from the statement, and nothing follows it: then it is no heading.
  private func isLast(_ block: CommentBlock, below statement: Statement) -> Bool {
    script.statement(after: block.lines.upperBound) == nil
      && blocks.first(below: statement.block.upperBound)?.lines == block.lines
  }

  private func statement(below block: CommentBlock) -> Statement? {
    guard let statement = shownStatement(below: block),
      statement.kind == .expression || block.isLabelled && statement.kind == .compound
        || statement.isDefinition && statement.mayBeSpokenOf(by: block)
        || Self.mayRaise.contains(statement.kind) && statement.word != "try" && isException(block)
    else { return nil }
    return statement
  }

  /// Statements of which an exception's name says enough, which show no value that other words could state.
  private static let mayRaise: Set<Statement.Kind> = [.compound, .condition, .assignment, .action, .assertion]

  /// The statement right below; of an assignment below "Output:", which shows nothing, the one below it that prints.
  private func shownStatement(below block: CommentBlock) -> Statement? {
    guard let first = script.statement(after: block.lines.upperBound), first.first == block.lines.upperBound + 1,
      first.indent == block.column
    else { return nil }
    guard block.isLabelled, first.kind == .assignment, let next = script.statement(after: first.last), next.prints,
      next.first == first.last + 1, next.indent == block.column, !script.commentedLines.contains(next.last)
    else { return first }
    return next
  }

  // MARK: Forms

  /// Takes the first alternative whose shape makes it a claim for certain, else the first that may be one; what is none is
  /// put aside for the first reason given.
  ///
  /// - Parameters:
  ///   - isApart: whether blank lines lie between the code and the words, so that only what is all outcome is one for
  ///     certain.
  ///   - isDoubtful: whether the words may be of other code, so that none is.
  private mutating func take(_ alternatives: [Remark], isApart: Bool = false, isDoubtful: Bool = false) {
    var possible: [Claim] = []
    var reason: String?
    for remark in alternatives {
      switch ClaimForm.reading(of: remark) {
      case (let form, .claims(let stated))?:
        let read = stated.map { stated in
          var stated = stated
          let isUncertain = isDoubtful || isApart && stated.commentary != nil
          if isUncertain, stated.certainty == .definite { stated.certainty = .ifConfirmed }
          return claim(stated, remark: remark, form: form)
        }
        if read.contains(where: { $0.certainty == .definite }) {
          claims.append(contentsOf: read)
          return
        }
        if possible.isEmpty { possible = read }
      case (_, .commentary(let why))?: reason = reason ?? why
      case nil: break
      }
    }
    claims.append(contentsOf: possible)
    if possible.isEmpty, let remark = alternatives.first {
      putAside(remark.lines, String(remark.text), reason ?? "it has no outcome's shape")
    }
  }

  private func claim(_ stated: Stated, remark: Remark, form: ClaimForm) -> Claim {
    let note = stated.kind == .version ? stated.text : stated.commentary
    var claim = Claim(
      line: sample.documentLine(remark.lines.lowerBound), lastLine: sample.documentLine(remark.lines.upperBound),
      kind: stated.kind, source: remark.position.source, code: remark.statement.code, target: remark.target,
      stated: stated.text,
      commentary: stated.commentary, hedge: stated.hedge, subject: stated.subject,
      releases: stated.releases ?? ReleaseNote.range(behind: stated, in: remark.statement.code), form: form.name,
      certainty: stated.certainty)
    let origin = lines.origin(of: remark.text.base, ends: remark.ends)
    let spellings = stated.spellings(in: remark.text)
    claim.span = origin.span(of: stated.words)
    claim.spellings = spellings.map(String.init)
    claim.spellingSpans = spellings.compactMap { origin.span(of: [$0]) }
    claim.isEquated = stated.isEquated
    claim.answer = stated.answer
    claim.deniesEarlierReleases = claim.releases?.from != nil && note.map(ReleaseNote.saysNotBefore) == true
    return claim
  }

  private mutating func putAside(_ lines: ClosedRange<Int>, _ text: String, _ reason: String) {
    dismissedComments.append(
      ReadSample.DismissedComment(line: sample.documentLine(lines.lowerBound), text: text, reason: reason))
  }
}

extension Statement {
  /// Whether it gives a name a literal, which never fails: `xs = [1, 2]`.
  fileprivate var onlyBindsLiteral: Bool {
    guard kind == .assignment, let sign = code.firstIndex(of: "="), code[..<sign].trimmed.allSatisfy(\.isWordPart)
    else { return false }
    return PythonLiteral.parse(code[code.index(after: sign)...].trimmed)?.isPlain == true
  }

  /// Whether a block beside it can state anything of it: of a definition only what a call gives, `# sq(3) -> 9`.
  fileprivate func mayBeSpokenOf(by block: CommentBlock) -> Bool {
    guard kind == .declaration || kind == .definition else { return true }
    return isDefinition && Subject(block.text[...])?.isCall == true
  }
}
