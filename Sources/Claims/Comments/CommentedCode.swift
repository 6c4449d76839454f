import Verification

/// Statements that an author has commented out and of which he still says what they would do: `# t[0] = 5  # TypeError`.
///
/// Each is run in its place in a run of its own, since it may change what comes after it. Only what states an outcome for certain is
/// read; whether the words before it are Python shows when it is run.
struct CommentedCode {
  private let script: Script
  private let sample: Sample
  private let lines: SampleLines
  private let program: Program
  private let names: Set<String>
  private let exceptions: Set<String>
  private let lineCount: Int

  init(script: Script, sample: Sample, lines: SampleLines, program: Program, names: Set<String>) {
    self.script = script
    self.sample = sample
    self.lines = lines
    self.program = program
    self.names = names
    exceptions = script.exceptions
    lineCount = program.source.utf8.count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// What the lines of a block state of code that stands in them.
  func inquiries(in block: CommentBlock) -> [ReadSample.Inquiry] {
    let texts = block.text.lines
    return texts.indices.flatMap { index -> [ReadSample.Inquiry] in
      let line = block.lines.lowerBound + index
      if let (code, said) = Self.halves(of: texts[index]) {
        return inquiries(code, at: line, saying: said, on: line, in: block)
      }
      // The exception may stand on the next line, or on the one before: then the line itself must be code for certain.
      guard Self.isCode(texts[index]) else { return [] }
      if index + 1 < texts.count, isException(texts[index + 1]), !isException(texts[0]) {
        return inquiries(texts[index].trimmed, at: line, saying: texts[index + 1].trimmed, on: line + 1, in: block)
      }
      guard index > 0, isException(texts[index - 1]),
        isException(texts[0]) || index > 1 && !Self.isCode(texts[index - 2]) && Self.halves(of: texts[index - 2]) == nil
      else { return [] }
      return inquiries(
        texts[index].trimmed, at: line, saying: Self.withoutColon(texts[index - 1]), on: line - 1, in: block)
    }
  }

  private func isException(_ text: Substring) -> Bool {
    let (said, isAnnounced) = ExceptionLead.takenOff(text.trimmed)
    guard let (_, rest) = ExceptionName.found(in: said, isAnnounced: isAnnounced, own: exceptions) else { return false }
    return !isAnnounced || rest.isEmpty || rest.first == ":"
  }

  /// "TypeError" of "TypeError:" above the statement.
  private static func withoutColon(_ text: Substring) -> Substring {
    let text = text.trimmed
    return text.last == ":" ? text.dropLast() : text
  }

  private func inquiries(
    _ code: Substring, at place: Int, saying said: Substring, on line: Int, in block: CommentBlock
  ) -> [ReadSample.Inquiry] {
    let column = block.column
    let read = Script(String(code))
    guard !read.endsOpen, read.statements.count == 1, let statement = read.statements.first, !statement.opensBlock,
      place <= lineCount
    else { return [] }
    let target = Claim.Target.lines(place...place)
    let remark = Remark(
      lines: line...line, text: said, ends: block.ends, position: .trailing, statement: statement, target: target,
      isInFunction: isInFunction(place, column: column), names: names, exceptions: exceptions)
    guard let (form, reading) = ClaimForm.reading(of: remark), case .claims(let stated) = reading else { return [] }
    return stated.filter { $0.certainty == .definite }.map { stated in
      var claim = Claim(
        line: sample.documentLine(line), lastLine: sample.documentLine(line), kind: stated.kind, source: .comment,
        code: String(code), target: target, stated: stated.text, commentary: stated.commentary, hedge: stated.hedge,
        subject: stated.subject, releases: ReleaseNote.range(behind: stated, in: String(code)),
        form: "code commented out, \(form.name)", answer: .sameKind)
      claim.span = lines.origin(of: said.base, ends: block.ends).span(of: stated.words)
      return ReadSample.Inquiry(
        .commentedOutStatement, program: program, with: .init(place, String(repeating: " ", count: column) + code),
        claims: [claim])
    }
  }

  private func isInFunction(_ line: Int, column: Int) -> Bool {
    guard column > 0 else { return false }
    return script.statement(before: line, indent: column).map(script.isInFunction) ?? true
  }

  /// `t[0] = 5  # TypeError` as code and what is said of it.
  private static func halves(of text: Substring) -> (code: Substring, said: Substring)? {
    guard let sign = text.range(of: " #") else { return nil }
    let code = text[..<sign.lowerBound].trimmed
    let said = text[sign.upperBound...].drop { $0 == "#" }.trimmed
    guard !said.isEmpty, isCode(code) else { return nil }
    return (code, said)
  }

  /// Has a sign that prose has not: assigns, calls, subscripts, or reaches for an attribute.
  private static func isCode(_ text: Substring) -> Bool {
    let text = text.trimmed
    guard let first = text.first, first.isLetter || "_([{'\"".contains(first) else { return false }
    if StatementSigns(String(text)).assigns || ["del ", "raise ", "import ", "from "].contains(where: text.hasPrefix) {
      return true
    }
    if let last = text.last, ")]}".contains(last) {
      // "(see below)" and "the list (a copy)" end so too.
      let open = text.firstIndex { "([{".contains($0) } ?? text.startIndex
      return open > text.startIndex && !text[..<open].contains(" ")
    }
    return text.holds(".") && text.allSatisfy { $0.isWordPart || $0 == "." }
      || [" + ", " - ", " * ", " / ", " // ", " % ", " in ", " is ", " == "].contains { text.contains($0) }
        && text.split(separator: " ").count <= 5
  }
}
