import Verification

extension ClaimForm {
  /// `# Output: 3`, `# Результат: 3`: a label, then the outcome, whatever its spelling.
  static let label = ClaimForm("label") { remark in
    guard let rest = OutcomeLabel.rest(of: remark.text[...]) else { return nil }
    if rest.isEmpty { return .commentary("nothing follows the label") }
    let (text, isAnnounced) = ExceptionLead.takenOff(rest)
    if let (name, after) = ExceptionName.found(in: text, isAnnounced: isAnnounced, own: remark.exceptions) {
      return ExceptionReading.reading(name: name, rest: after, remark: remark)
    }
    guard remark.statement.kind != .declaration else { return .commentary("nothing runs here") }
    return LiteralReading.reading(rest, remark: remark, isAnnounced: true)
      ?? FreeText.reading(rest, remark: remark, isAnnounced: true)
  }

  /// `# prints 1, 3`, `# returns True`, `# gives [1]`: a verb, then the outcome. Where no literal follows it may be a
  /// description ("returns a new list").
  static let verb = ClaimForm("verb") { remark in
    if let reading = adverb(in: remark) { return reading }
    guard let (_, rest) = Phrase.leading(verbs, in: remark.text[...]), !rest.isEmpty else {
      return returned(by: remark)
    }
    let clause = Clause.first(of: rest).clause
    if let reading = LiteralReading.reading(rest, remark: remark) {
      // "prints 'a' twice" says how often, which the words alone do not spell.
      return counts(clause) ? demoted(reading) : reading
    }
    if Clause.isConditional(clause) { return .commentary("it speaks of other circumstances") }
    return FreeText.reading(rest, remark: remark)
  }

  /// Whether a text begins with a verb that leads to an outcome.
  static func startsWithVerb(_ text: String) -> Bool { Phrase.leading(verbs, in: text[...]) != nil }

  private static let verbs = [
    "this prints", "will print", "prints out", "prints", "print", "printed", "outputs", "output", "returns", "return",
    "gives",
    "evaluates to", "yields", "produces", "results in", "displays", "shows", "equals", "is equal to", "is now",
    "it prints",
    "it returns", "will output", "will return", "becomes", "is still", "is", "raises", "outputs:", "logs", "this gives",
    "this returns", "this is", "this evaluates to", "it gives", "always", "is always", "will be", "will give",
    "will evaluate to",
    "выведет", "выводит", "напечатает", "печатает", "вернёт", "вернет", "возвращает", "получим", "输出", "打印", "打印出",
    "返回", "结果为",
    "结果是", "结果", "得到", "印出", "imprime", "muestra", "devuelve", "retorna", "mostra", "exibe", "devolve", "affiche",
    "renvoie",
    "retourne", "gibt", "ergibt", "liefert", "stampa", "restituisce", "yazdırır", "in ra", "trả về", "출력",
  ]

  /// `# still 4`, `# we get 4`: words that lead to an outcome only where one follows that nothing else explains.
  private static func adverb(in remark: Remark) -> Reading? {
    guard let (_, rest) = Phrase.leading(adverbs, in: remark.text[...]), remark.statement.kind == .expression,
      let (literal, end) = PythonLiteral.prefix(of: rest), literal.isRepr,
      let reading = LiteralReading.reading(rest, remark: remark)
    else { return nil }
    // `s.add(4)  # also 4`
    return remark.statement.spells(rest[..<end.startIndex].trimmed) ? demoted(reading) : reading
  }

  private static let adverbs = [
    "still", "also", "again", "just", "we get", "you get", "you'll get", "result is", "the result is",
    "resulting in", "giving", "the answer is", "the value is",
  ]

  /// `removes and returns 9`, `sorts in place, returns None`: what the line does, then what it gives.
  private static func returned(by remark: Remark) -> Reading? {
    let text = remark.text[...]
    guard
      let sign = [" and returns ", ", returns ", "; returns ", " and gives ", ", yields ", " and yields "].lazy
        .compactMap(text.range(of:)).first
    else { return nil }
    let before = text[..<sign.lowerBound]
    guard (1...5).contains(Phrase.words(of: before).count), before.allSatisfy({ $0.isLetter || " -".contains($0) }),
      !Clause.isConditional(before), !Clause.isNegated(before),
      case .claims(let claims)? = LiteralReading.reading(text[sign.upperBound...], remark: remark)
    else { return nil }
    return claims.contains { $0.commentary != nil } ? demoted(.claims(claims)) : .claims(claims)
  }

  private static func counts(_ clause: Substring) -> Bool {
    Phrase.words(of: clause).contains { ["twice", "thrice", "times", "each", "every", "per"].contains($0) }
  }

  private static func demoted(_ reading: Reading) -> Reading {
    guard case .claims(var claims) = reading else { return reading }
    for index in claims.indices { claims[index].standing = .ifConfirmed }
    return .claims(claims)
  }
}

/// The words that authors put before an outcome, in the languages that banks were found in, and their neighbours.
enum OutcomeLabel {
  private static let words = [
    "expected output", "actual result", "actual", "sample output", "example output", "actual output", "console output",
    "terminal output", "program output",
    "printed output", "output is", "the output is", "the result is", "result is", "output", "outputs", "out", "result",
    "results",
    "returns", "return", "return value", "ans", "o/p", "prints", "printed", "stdout", "value", "answer", "gives",
    "console", "terminal",
    "вывод", "результат", "выведет", "输出", "结果", "输出结果", "运行结果", "輸出", "結果", "出力", "実行結果", "出力結果",
    "salida", "resultado", "imprime", "saída", "sortie", "résultat", "affiche", "ausgabe", "ergebnis", "خروجی", "نتیجه",
    "출력", "결과",
    "çıktı", "wynik", "uitvoer", "risultato", "kết quả", "الناتج", "आउटपुट",
  ]

  /// What follows a label and its colon; empty where the outcome stands on the lines below. Nil where it is no label.
  static func rest(of text: Substring) -> Substring? {
    for word in Phrase.sharingInitial(words, with: text) {
      guard let rest = Phrase.rest(of: text, after: word) else { continue }
      var after = rest
      // "Output (Python 3.12):"
      if after.first == "(", let close = after.firstIndex(of: ")") {
        after = after[after.index(after: close)...].trimmed
      }
      guard let sign = after.first,
        sign == ":" || sign == "：" || sign == "=" || after.hasPrefix("→") || after.hasPrefix("->")
      else { continue }
      return after.drop { ":：=→->".contains($0) }.trimmed
    }
    return nil
  }
}
