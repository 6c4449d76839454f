/// What the words above a box say about the box.
struct OutputLabel {
  /// A paragraph that may be a label: at most this many characters, two lines of a page.
  private static let longest = 160
  /// A label that needs no colon, or that counts wherever it stands.
  private static let shortest = 60

  let text: String
  /// Short enough to be a label.
  let isShort: Bool
  /// Names output: "Output:", "This prints", "Вывод".
  let namesOutput: Bool
  /// Points at what follows, and does not say that it is something else: "The file contains:".
  let leadsOver: Bool

  init(_ paragraph: String) {
    let whole = paragraph.trimmed
    let last = whole.lines.last.map { String($0).trimmed } ?? whole
    text = whole.count <= Self.longest ? whole.lines.joined(separator: " ") : last
    isShort = whole.count <= Self.longest
    leadsOver = Self.endsWithColon(text) && !Self.tokens(text).contains { Self.others.contains($0) }
    namesOutput = Self.namesOutput(text)
  }

  /// Leads from a sample to a box that holds what it prints.
  var isBridge: Bool {
    isShort && (leadsOver || namesOutput && (Self.endsWithColon(text) || text.count <= Self.shortest))
  }

  /// Stands for the box below whatever stands above it: "Output:", "It prints:".
  var isExplicit: Bool {
    namesOutput && text.count <= Self.shortest && (Self.endsWithColon(text) || Self.isOnlyLabel(text))
  }

  /// A heading that is a label and no question: "Output", "Expected output", "Результат:".
  static func isOnlyLabel(_ text: String) -> Bool {
    namesOutput(text) && tokens(text).allSatisfy { words.contains($0) || companions.contains($0) || hasPhrase($0) }
  }

  private static func endsWithColon(_ text: String) -> Bool { text.hasSuffix(":") || text.hasSuffix("：") }

  private static func namesOutput(_ text: String) -> Bool {
    tokens(text).contains { words.contains($0) } || hasPhrase(text)
  }

  private static func tokens(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  }

  /// Scripts that set no space between words.
  private static func hasPhrase(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xE4 } && phrases.contains { text.holds($0) }
  }

  private static let words: Set<String> = [
    "output", "outputs", "result", "results", "prints", "printed", "produces", "displays", "stdout", "yields",
    "gives", "вывод", "выведет", "выводит", "результат", "виведення", "salida", "resultado", "imprime", "خروجی",
    "نتیجه",
    "الناتج", "ausgabe", "ergebnis", "sortie", "résultat", "affiche", "saída", "uscita", "risultato", "çıktı", "wynik",
    "uitvoer", "출력", "결과", "आउटपुट",
  ]
  private static let companions: Set<String> = ["expected", "sample", "example", "program", "console", "the", "and"]
  /// What stands below a colon and is no output.
  private static let others: Set<String> = [
    "file", "files", "folder", "directory", "install", "installation", "syntax", "structure", "layout", "requirements",
    "configuration", "config", "input", "template", "formula", "equivalent", "pseudocode", "grammar", "signature",
    "diagram", "defined", "definition", "rule",
  ]
  private static let phrases = ["输出", "结果", "輸出", "結果", "出力"]
}
