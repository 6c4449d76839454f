/// Labels of an outcome: "Output: 3", "Результат:", "This prints".
///
/// A new label goes into `nouns`, unless it names other things as well.
package enum OutputLabels {
  /// Name output wherever they stand: before a colon, in a heading, above a box.
  package static let nouns: Phrases = [
    .english: [
      "actual output",
      "console output",
      "output",
      "outputs",
      "printed output",
      "program output",
      "result",
      "results",
      "stdout",
      "terminal output",
    ],
    .arabic: ["الناتج"],
    .chinese: ["列印結果", "打印结果", "打印輸出", "执行结果", "結果", "结果", "輸出", "輸出結果", "输出", "输出结果", "运行结果", "返回结果"],
    .czech: ["výsledek", "výstup"],
    .dutch: ["resultaat", "uitvoer"],
    .french: ["résultat", "sortie"],
    .german: ["ausgabe", "ergebnis"],
    .hindi: ["आउटपुट"],
    .indonesian: ["hasil", "hasilnya", "keluaran", "keluarannya"],
    .italian: ["risultato", "uscita"],
    .japanese: ["出力", "出力結果", "実行結果", "結果"],
    .korean: ["결과", "출력"],
    .persian: ["خروجی", "نتیجه"],
    .polish: ["wyjście", "wynik"],
    .portuguese: ["resultado", "saída"],
    .russian: ["вывод", "результат"],
    .spanish: ["resultado", "salida"],
    .turkish: ["sonucu", "sonuç", "çıktı", "çıktısı"],
    .ukrainian: ["виведення", "результат"],
    .vietnamese: ["kết quả"],
  ]

  /// Say that output follows, before a colon or above a box.
  package static let verbs: Phrases = [
    .english: ["displays", "gives", "printed", "prints", "produces", "yields"],
    .french: ["affiche"],
    .portuguese: ["imprime"],
    .russian: ["выведет", "выводит"],
    .spanish: ["imprime"],
  ]

  /// Name an outcome before a colon in a comment only; elsewhere they name anything, or what is only wished for.
  package static let ofComments: Phrases = [
    .english: [
      "actual", "actual result", "ans", "answer", "console", "example output", "expected output", "o/p", "out",
      "output is", "result is", "return", "return value", "returns", "sample output", "terminal", "the output is",
      "the result is", "value",
    ]
  ]

  /// Are a label without a sign, too, where they stand alone on a line above others.
  package static let standingAlone = nouns + ["example output", "expected output", "o/p", "out", "sample output"]
  /// Say above a box that it holds what comes of the sample; elsewhere they say other things.
  package static let aboveBoxes: Phrases = [
    .english: [
      "error",
      "evaluates to",
      "exception",
      "fails",
      "i get",
      "prints",
      "raises",
      "returns",
      "shows",
      "throws",
      "traceback",
      "we get",
      "we see",
      "will print",
      "will return",
      "will see",
      "you get",
      "you see",
      "you should see",
    ],
    .chinese: ["会看到", "得到", "打印", "报错", "显示"],
    .french: ["donne", "erreur"],
    .german: ["ergibt", "fehler", "gibt"],
    .italian: ["errore", "stampa"],
    .japanese: ["エラー", "表示"],
    .portuguese: ["erro", "exibe", "mostra"],
    .russian: ["ошибка", "получим", "увидим"],
    .spanish: ["error", "muestra", "obtenemos"],
    .turkish: ["hata", "çıktısı"],
  ]

  /// Count in running text, with or without a colon.
  package static let anywhere = nouns + verbs

  /// Count before a colon in a comment.
  package static let inComments = anywhere + ofComments

  /// May stand in a heading that is a label: "The expected output".
  package static let companions: Phrases = [
    .english: ["and", "console", "example", "expected", "program", "sample", "the"]
  ]

  /// Stand before a colon and lead to something that is no output: "The file contains:".
  package static let otherThings: Phrases = [
    .english: [
      "config",
      "configuration",
      "defined",
      "definition",
      "diagram",
      "directory",
      "equivalent",
      "file",
      "files",
      "folder",
      "formula",
      "grammar",
      "input",
      "install",
      "installation",
      "layout",
      "pseudocode",
      "requirements",
      "rule",
      "signature",
      "structure",
      "syntax",
      "template",
    ]
  ]

  /// Whether one word, in lower case, names output; in scripts without spaces a part of it may.
  package static func namesOutput(_ word: String) -> Bool {
    anywhere.contains(word)
      || word.utf8.contains { $0 >= 0xE4 } && ofScriptsWithoutSpaces.contains(where: word.contains)
  }

  /// Whether words that follow each other, in lower case, name output.
  package static func areNamed(amongWords words: [String]) -> Bool {
    words.indices.contains { index in
      namesOutput(words[index])
        || ofSeveralWords[words[index]]?.contains { words[index...].starts(with: $0) } == true
    }
  }

  /// Whether words above a box, in lower case, say that it holds what comes of the sample.
  package static func areNamed(aboveBoxWords words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    let signs = aboveBoxes[.chinese] + aboveBoxes[.japanese]
    return aboveBoxes.all.contains { " \(text) ".contains(" \($0) ") } || signs.contains(where: text.contains)
  }

  private static let ofScriptsWithoutSpaces = anywhere[.chinese] + anywhere[.japanese]
  /// By their first words.
  private static let ofSeveralWords = Dictionary(
    grouping: anywhere.foreign.all.map { $0.split(separator: " ").map(String.init) }.filter { $0.count > 1 }, by: \.[0])
}
