import Verification
import Vocabulary

// Forms that look like an outcome, or like anything, and are none. Each is asked before the forms whose shape it shares.

extension ClaimForm {
  /// `# noqa`, `# type: ignore`: said to a tool.
  static let pragma = ClaimForm("pragma") { remark in
    let text = remark.text[...]
    let isPragma = Phrase.leading(Tools.pragmas, in: text) != nil
    // `(1)!` refers to a note below the box.
    let isMark =
      remark.text.first == "(" && remark.text.hasSuffix(")!")
      && remark.text.dropFirst().dropLast(2).allSatisfy(\.isNumber)
    return isPragma || isMark ? .commentary("it is said to a tool") : nil
  }

  /// `# ?`, `# what does this give?`: the question itself.
  static let question = ClaimForm("question") { remark in
    let asks = remark.text.hasSuffix("?") || remark.text.hasSuffix("？")
    guard asks, PythonLiteral.parse(remark.text) == nil else { return nil }
    // `print(warning)  # perhaps a comma is missing?`: what is printed may ask, too.
    let mayBePrinted =
      remark.statement.prints && remark.position == .trailing && !remark.text.holds("\n")
      && remark.text.contains(where: \.isLetter)
    return mayBePrinted ? FreeText.reading(remark.text[...], remark: remark) : .commentary("it asks")
  }

  /// `# print(y)  # 5` on a line of its own: code that is not run, whatever is said of it.
  static let commentedOut = ClaimForm("code commented out") { remark in
    guard remark.position != .trailing else { return nil }
    let isCode = remark.text.split(separator: "\n").contains { line in
      guard let sign = line.range(of: " #") else { return false }
      let code = line[..<sign.lowerBound].trimmed
      // `# Output: [1]  # a list`: what is said of an outcome.
      if OutcomeLabel.rest(of: code) != nil || PythonLiteral.parse(code)?.isRepr == true
        || Phrase.leading(Arrows.leading, in: code) != nil || ClaimForm.describing(code) != nil
      {
        return false
      }
      if PythonWords.statementLeads.contains(where: code.hasPrefix) { return true }
      let signs = StatementSigns(String(code))
      return signs.assigns || code.last.map { ")]}".contains($0) } == true
        || code.allSatisfy { $0.isWordPart || $0 == "." } && code.holds(".")
    }
    return isCode ? .commentary("it is code that is commented out") : nil
  }

  /// `# O(n)`: complexity.
  static let complexity = ClaimForm("complexity") { remark in
    let text = Phrase.leading(Measures.ofComplexity, in: remark.text[...])?.rest ?? remark.text[...]
    let isComplexity = ["O(", "Θ(", "Ω(", "o("].contains(where: text.drop { $0 == "`" }.begins)
    return isComplexity ? .commentary("it speaks of complexity") : nil
  }

  /// `# without this, n += 1 raises UnboundLocalError`, `# not [0, 1, 2]`, `# if missing, raises KeyError`: what happens under
  /// other circumstances, or does not happen.
  static let counterfactual = ClaimForm("counterfactual") { remark in
    // A line of its own that is such a word alone leads to nothing.
    let line = remark.text.prefix { $0 != "\n" }
    guard let (lead, rest) = Phrase.leading(Counterfactuals.leads, in: line) else { return nil }
    if lead == "not", Phrase.leading(SuccessWords.permitting, in: rest) != nil { return nil }
    return rest.isEmpty ? nil : .commentary("\"\(lead)\" speaks of other circumstances")
  }
}
