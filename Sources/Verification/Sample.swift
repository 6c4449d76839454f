/// A box of Python that can be run, with what its document says about it.
package struct Sample: Sendable, Hashable, Identifiable {
  /// `section/question-slug#n`, n counting the question's samples from 1; never a line number.
  package let id: String
  package let path: String
  /// The section's slug: from front matter, else from the heading above the question, else from the file's name.
  package let section: String
  /// The question as its heading puts it, without the mark of its level; empty where no heading stands above.
  package let question: String
  /// `junior`, `mid`, `senior` or what the document calls it, in lower case.
  package let level: String?
  /// 1-based lines of the document, inclusive, without the fences.
  package let firstLine: Int
  package let lastLine: Int
  /// As `Box.text`.
  package let text: String
  /// The document's line of each of its lines; empty where they follow one another, as in most documents: line i of the text is
  /// line `firstLine + i`.
  package let lines: [Int]
  package let form: Form
  package let directives: Directives
  /// The boxes after it that hold what it prints, in order.
  package let outputs: [Output]
  /// The running text that speaks of it: what stands between it and the next sample of its question, and before the
  /// question's first sample.
  package let prose: [Passage]
  /// The words that lead over to it from the sample before, where they name output: "Output (Python 2.x)".
  package let label: String?
  /// The paragraph right above it; nil where it stands below a heading or another box.
  package let lead: Passage?
  /// Where its text stands in the document.
  package let origin: Origin
  /// Of a check, code in a comment that a reader does not see: the paragraph above it, which it proves.
  package let proves: Passage?

  /// How the box is written.
  package enum Form: Sendable, Hashable {
    case script
    case session
  }

  /// A box that holds what the sample prints.
  package struct Output: Sendable, Hashable {
    package let firstLine: Int
    package let lastLine: Int
    package let text: String
    /// The words that stand above the box, such as "Output on Python 3.12"; nil where there are none.
    package let label: String?
    /// Whether its own tag, or a directive, says that it is output.
    package let saysOutput: Bool
    /// Where its text stands in the document.
    package let origin: Origin

    package init(
      firstLine: Int, lastLine: Int, text: String, label: String?, saysOutput: Bool = false, origin: Origin = Origin()
    ) {
      self.firstLine = firstLine
      self.lastLine = lastLine
      self.text = text
      self.label = label
      self.saysOutput = saysOutput
      self.origin = origin
    }
  }

  package init(
    id: String, path: String, section: String, question: String, level: String?, firstLine: Int, lastLine: Int,
    text: String, form: Form, directives: Directives, outputs: [Output], prose: [Passage] = [],
    label: String? = nil, lead: Passage? = nil, origin: Origin = Origin(), lines: [Int] = [], proves: Passage? = nil
  ) {
    self.proves = proves
    self.id = id
    self.path = path
    self.section = section
    self.question = question
    self.level = level
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.text = text
    self.form = form
    self.directives = directives
    self.outputs = outputs
    self.prose = prose
    self.label = label
    self.lead = lead
    self.origin = origin
    self.lines = lines
  }

  package var place: Place { Place(path: path, line: firstLine) }

  /// What the ids of its question's samples have in common.
  package var questionID: Substring { Substring(id.utf8.prefix { $0 != UInt8(ascii: "#") }) }

  /// The same sample under other directives.
  package func with(directives: Directives) -> Sample {
    Sample(
      id: id, path: path, section: section, question: question, level: level, firstLine: firstLine, lastLine: lastLine,
      text: text, form: form, directives: directives, outputs: outputs, prose: prose, label: label, lead: lead,
      origin: origin, lines: lines, proves: proves)
  }

  /// The line of the document on which line `line` of the sample stands; both are 1-based.
  package func documentLine(_ line: Int) -> Int {
    lines.indices.contains(line - 1) ? lines[line - 1] : firstLine + line - 1
  }

  /// The first line of the sample that stands on a line of the document, both 1-based; nil where none does.
  package func line(atDocumentLine line: Int) -> Int? {
    if lines.isEmpty { return firstLine...max(firstLine, lastLine) ~= line ? line - firstLine + 1 : nil }
    return lines.firstIndex(of: line).map { $0 + 1 }
  }
}
