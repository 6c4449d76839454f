import Verification

/// Reads what running text states about a sample: inline code, a verb, an outcome: "`add(1)` returns `[1]`".
///
/// Only statements that nothing around them takes back or makes conditional are read. What is asked is run after the
/// sample; names that it does not know make it no claim.
struct ProseReader {
  private let sample: Sample
  private let names: Set<String>
  private let exceptions: Set<String>
  /// The words of the last line of a script, which tell what it was about to change.
  private let lastWords: Set<Substring>

  init(sample: Sample, script: Script, names: Set<String>) {
    self.sample = sample
    self.names = names
    exceptions = script.exceptions
    lastWords = Set(script.statements.last?.code.split { !$0.isWordPart } ?? [])
  }

  /// "This prints `1 2`", "This raises `TypeError`", below the sample: what is said to come of it. The text may speak of a
  /// part of its output.
  func outcomes() -> [Claim] {
    let below = sample.prose.filter { $0.line > sample.lastLine }
    let printed = below.flatMap { passage in
      sentences(in: passage).compactMap { sentence -> Claim? in
        guard let stated = sentence.code, Self.speaksOfOutput(sentence.lead) else { return nil }
        return outcome(.stdout, stated, at: sentence.line, form: "prose about the output")
      }
    }
    // Further down "this" is another thing.
    let ending = below.prefix(2).lazy.compactMap { EndingInProse(in: $0, own: exceptions) }.first
    return printed
      + [ending].compactMap(\.self).map { outcome(.raises, $0.stated, at: $0.line, form: EndingInProse.form) }
  }

  private func outcome(_ kind: Claim.Kind, _ stated: String, at line: Int, form: String) -> Claim {
    Claim(
      line: line, lastLine: line, kind: kind, source: .prose, code: "the sample", target: .sample, stated: stated,
      form: form, standing: .ifConfirmed)
  }

  /// Where no spaces part words, the lead ends with the words.
  private static func speaksOfOutput(_ lead: String) -> Bool {
    subjects.contains(lead)
      || foreign.contains { lead == $0 || $0.first?.isSetWithoutSpaces == true && lead.hasSuffix($0) }
  }

  private static let foreign = [
    "输出结果是", "输出结果为", "输出结果", "输出是", "输出为", "结果是", "结果为", "运行结果是", "打印结果是", "将输出", "会输出", "会打印", "输出",
    "код выведет", "выведет", "выведется", "на экран выведется", "будет выведено", "вывод", "результат", "ответ",
    "la salida es", "la salida será", "esto imprime", "imprime", "el resultado es", "a saída é", "isso imprime",
    "la sortie est", "ceci affiche", "le résultat est", "die ausgabe ist", "die ausgabe lautet", "das gibt",
  ]

  private static let subjects: Set<String> = Set(
    [
      "this", "it", "the code", "the code above", "the program", "the script", "the sample", "the example", "the loop",
      "running it",
      "running this", "running this code", "running the code", "executing it", "the snippet", "the above", "this code",
      "this program",
    ].flatMap { subject in
      ["prints", "outputs", "displays", "will print", "will output"].map { "\(subject) \($0)" }
    } + ["the output is", "the output will be", "output", "prints", "the printed text is"])

  /// Inline code with the words of its sentence before it, in lower case.
  private func sentences(in passage: Passage) -> [(lead: String, code: String?, line: Int)] {
    var line = passage.line
    var found: [(lead: String, code: String?, line: Int)] = []
    var lead = ""
    for (index, piece) in passage.pieces.enumerated() {
      switch piece {
      case .words(let words):
        line += words.count { $0 == "\n" }
        let start = words.lastIndex { ".!?;".contains($0) }.map { words.index(after: $0) } ?? words.startIndex
        lead = Phrase.words(of: words[start...]).joined(separator: " ")
      case .code(let code):
        let after = passage.pieces.dropFirst(index + 1).first
        let isEnd = if case .words(let next)? = after { !goesOn(next[...]) } else { after == nil }
        found.append((lead, isEnd ? code : nil, line))
        lead = "…"
      }
    }
    return found
  }

  func questions() -> ReadSample.Questions? {
    var codes: [String] = []
    var claims: [Claim] = []
    for passage in sample.prose {
      for statement in statements(in: passage) {
        codes.append(statement.code)
        claims.append(
          Claim(
            line: statement.line, lastLine: statement.line, kind: statement.kind, source: .prose, code: statement.code,
            target: .lines(codes.count...codes.count), stated: statement.stated, form: statement.form))
      }
    }
    guard !claims.isEmpty else { return nil }
    return ReadSample.Questions(
      program: Program(source: codes.joined(separator: "\n"), examples: Array(1...codes.count)), claims: claims)
  }

  private struct Statement {
    let line: Int
    let code: String
    let kind: Claim.Kind
    let stated: String
    var form = "prose"
  }

  private func statements(in passage: Passage) -> [Statement] {
    var found: [Statement] = []
    var line = passage.line
    // With what stands before other code in it: "If `x` is missing, `f(1)` returns `None`".
    var sentence = ""
    for (index, piece) in passage.pieces.enumerated() {
      switch piece {
      case .words(let words):
        sentence = words.lastIndex { ".!?;".contains($0) }.map { String(words[$0...]) } ?? sentence + words
        line += words.count { $0 == "\n" }
      case .code(let code):
        let after = passage.pieces[(index + 1)...]
        if let question = question(code), let (kind, stated) = outcome(in: after, kindOf: question),
          !isTakenBack(before: sentence[...])
        {
          // A bare number may be meant as in mathematics, whatever its type.
          let isSpelledOut = after.dropFirst().first == .code(stated)
          found.append(
            Statement(
              line: line, code: question, kind: kind, stated: stated,
              form: isSpelledOut ? AskedCode(question).form : "prose"))
        } else if passage.line > sample.lastLine, let stated = state(of: code, in: after, before: sentence[...]) {
          found.removeAll { $0.code == code }
          found.append(Statement(line: line, code: code, kind: .value, stated: stated))
        }
      }
    }
    return found
  }

  /// The code, where it can be asked: an expression that does something with what the sample knows.
  private func question(_ code: String) -> String? {
    let line = code.split(separator: "\n").joined(separator: " ")
    let parts = Script(line).statements
    guard let last = parts.last, last.kind == .expression, !line.holds("..."), !line.holds("…"),
      !line.hasPrefix(">>>")
    else { return nil }
    guard line.holds("(") || line.holds("[") || line.holds(" ") else { return nil }
    // `(x, y)` and `[1, 2]` are values that are spoken of, not questions.
    guard PythonLiteral.parse(line)?.isPlain != true else { return nil }
    let words = line.split { !$0.isWordPart }.map(String.init)
    return words.contains(where: names.contains) || AskedCode(line) == .arithmetic ? line : nil
  }

  /// The value that a name has at the sample's end: "Now `a` is `[1]`" where the last line works on it.
  private func state(of name: String, in after: ArraySlice<Passage.Piece>, before: Substring) -> String? {
    guard names.contains(name), lastWords.contains(name[...]), case .words(let words)? = after.first else { return nil }
    let lead = Phrase.words(of: before).joined(separator: " ")
    let isNow = Phrase.leading(["is now", "now is", "now equals"], in: words[...].trimmed) != nil
    guard
      ["now", "so now", "and now"].contains(lead)
        || isNow && ["", "so", "and", "thus", "hence", "therefore"].contains(lead),
      let (kind, stated) = outcome(in: after, kindOf: name), kind == .value
    else { return nil }
    return stated
  }

  private static let verbs: [(words: String, kind: Claim.Kind)] = [
    ("returns", .value), ("return", .value), ("gives", .value), ("gives back", .value), ("yields", .value),
    ("is", .value),
    ("evaluates to", .value), ("equals", .value), ("produces", .value), ("results in", .value), ("→", .value),
    ("->", .value),
    ("=>", .value), ("==", .value), ("prints", .stdout), ("outputs", .stdout), ("displays", .stdout),
    ("shows", .stdout),
    ("raises", .raises), ("throws", .raises), ("fails with", .raises),
  ]
  private static let adverbs = [
    "then", "now", "still", "also", "always", "therefore", "thus", "just", "simply", "would be",
  ]
  private static let articles = ["a", "an", "the", "the list", "the string", "the tuple", "the value", "the number"]

  /// The verb and the outcome that follow the code.
  private func outcome(in pieces: ArraySlice<Passage.Piece>, kindOf code: String) -> (Claim.Kind, String)? {
    guard case .words(let words)? = pieces.first else { return nil }
    var text = words[...].trimmed
    while let (adverb, rest) = Phrase.leading(Self.adverbs, in: text), adverb != "would be" { text = rest }
    guard let verb = Self.verbs.first(where: { Phrase.rest(of: text, after: $0.words) != nil }),
      var rest = Phrase.rest(of: text, after: verb.words)
    else { return nil }
    while let (adverb, after) = Phrase.leading(Self.adverbs, in: rest), adverb != "would be" { rest = after }
    if let (_, after) = Phrase.leading(Self.articles, in: rest) { rest = after }
    if rest.isEmpty { return inCode(pieces.dropFirst(), verb.kind) }
    return inWords(rest, verb.kind)
  }

  /// The outcome as inline code.
  private func inCode(_ pieces: ArraySlice<Passage.Piece>, _ kind: Claim.Kind) -> (Claim.Kind, String)? {
    guard case .code(let stated)? = pieces.first else { return nil }
    if case .words(let after)? = pieces.dropFirst().first, goesOn(after[...]) { return nil }
    switch kind {
    case .raises: return ExceptionName.anyClass(in: stated[...]) == nil ? nil : (kind, stated)
    case .stdout: return (kind, stated)
    default:
      if ExceptionName.prefix(of: stated[...]) != nil { return nil }
      return PythonLiteral.parse(stated)?.isRepr == true ? (kind, stated) : nil
    }
  }

  /// The outcome as a bare literal or an exception's name.
  private func inWords(_ text: Substring, _ kind: Claim.Kind) -> (Claim.Kind, String)? {
    if kind == .raises {
      guard let (name, rest) = ExceptionName.prefix(of: text), !goesOn(rest) else { return nil }
      return (kind, String(name))
    }
    guard let (literal, rest) = PythonLiteral.prefix(of: text), literal.isPlain, !goesOn(rest) else { return nil }
    return (kind, String(text[..<rest.startIndex].trimmed))
  }

  /// Whether the sentence goes on from the outcome with words that may say another thing: "`f(x)` returns `None` if …".
  private func goesOn(_ text: Substring) -> Bool {
    let text = text.trimmed
    guard let first = text.first else { return false }
    if ".;!—–)。；！）".contains(first) { return false }
    if ",:，：、".contains(first) { return Clause.isConditional(text.dropFirst().prefix { $0 != "." && $0 != ";" }) }
    return Phrase.leading(["because", "since", "as", "and", "too", "again", "here"], in: text) == nil
  }

  private static let elsewhere: Set<Substring> = [
    "before", "until", "suppose", "imagine", "like", "whether", "why", "must", "want", "wants", "intended", "supposed",
    "such", "naive", "naively", "think", "thinks", "believe", "believes", "assume", "assumes", "guess", "seems",
    "looks",
    "appears", "claim", "claims", "say", "says", "wrongly", "mistakenly", "wish",
    // Where the same words mean another thing.
    "c", "java", "javascript", "js", "ruby", "perl", "php", "rust", "languages", "mathematically", "mathematics",
    "maths",
    "math",
  ]

  /// Whether the words before the code, in its sentence, deny it or set it under other circumstances.
  private func isTakenBack(before words: Substring) -> Bool {
    let end = words.lastIndex { ".!?;".contains($0) }
    let sentence = end.map { words[words.index(after: $0)...] } ?? words
    return Clause.isConditional(sentence) || Clause.isNegated(sentence) || sentence.holds("Python 2")
      || Phrase.words(of: sentence).contains { Self.elsewhere.contains($0) }
  }
}
