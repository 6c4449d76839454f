/// What elements are to a reader of code, by their names and by the words that generators of pages write into their classes.
enum HTMLMeaning {
  /// What a reader of the page's text does not read: navigation, scripts, buttons, marks that link to a heading.
  static func isPassedOver(_ node: HTMLNode) -> Bool {
    if passedOver.contains(node.name) || node.attribute("role") == "navigation" { return true }
    return node.classes.contains { asides.contains($0.lowercased()) }
  }

  /// What stands in a box and is not its text: numbers of lines, a button that copies it.
  static func isOutsideCode(_ node: HTMLNode) -> Bool {
    if ["button", "script", "style", "svg"].contains(node.name)
      || node.attribute("data-line-number") != nil && node.name == "td"
    {
      return true
    }
    return node.classes.contains { word in
      let word = word.lowercased()
      return gutters.contains(word) || word.hasPrefix("copy-btn") || word.hasPrefix("copybtn")
    }
  }

  /// Elements that stand on lines of their own.
  static func isBlock(_ node: HTMLNode) -> Bool { blocks.contains(node.name) }

  /// 1 to 6; nil for what is no heading.
  static func headingLevel(_ node: HTMLNode) -> Int? {
    guard node.name.count == 2, node.name.first == "h", let level = node.name.last?.wholeNumberValue, 1...6 ~= level
    else {
      return nil
    }
    return level
  }

  /// What may hold a question that has no heading: a term of a list, what an answer unfolds below.
  static func mayAsk(_ node: HTMLNode) -> Bool {
    ["button", "dt", "summary"].contains(node.name) || node.attribute("itemprop") == "name"
      || node.classes.contains { askers.contains($0.lowercased()) }
  }

  /// Whether words are a question: "What is the GIL?", "Q7. Lists", "12. Lists".
  static func asks(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    if "?？؟".contains(last) { return true }
    let rest = text.first == "Q" ? text.dropFirst() : text[...]
    let digits = rest.prefix(while: \.isNumber)
    return !digits.isEmpty && [".", ":", ")"].contains(rest.dropFirst(digits.count).first)
  }

  /// The language that a box or one of what it stands in names; empty where none does.
  static func language(of words: [String]) -> String? {
    for word in words.map({ $0.lowercased() }) {
      if ["highlight-default", "highlight-python3-repl"].contains(word) { return "" }
      for prefix in languagePrefixes where word.hasPrefix(prefix) && word.count > prefix.count {
        let name = String(word.dropFirst(prefix.count))
        return ["default", "none", "plaintext"].contains(name) ? (name == "default" ? "" : "text") : name
      }
    }
    return words.map { $0.lowercased() }.first { word in
      let family = LanguageTag(info: word).family
      return family != .other && family != .none && !outputs.contains(word)
    }
  }

  /// Whether the words of an element's class say that it shows what code has printed.
  static func showsOutput(_ words: [String]) -> Bool {
    words.contains { word in
      let word = word.lowercased()
      return outputs.contains(word) || outputPrefixes.contains(where: word.hasPrefix)
    }
  }

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  private static let passedOver = words(
    "aside footer iframe math nav noscript script select style svg template textarea video audio")
  private static let asides = words(
    "headerlink anchor-link header-anchor anchorjs-link permalink sphinxsidebar sidebar toc toctree-wrapper breadcrumb related "
      + "sr-only visually-hidden prompt jp-inputprompt jp-outputprompt")
  private static let gutters = words(
    "gutter linenos lineno linenodiv linenumber linenumbers line-number line-numbers-rows line-numbers-col ln lnt lnum rouge-gutter "
      + "blob-num hljs-ln-numbers hljs-ln-line-numbers react-syntax-highlighter-line-number copy copy-button copy-code-button "
      + "clipboard-button headerlink code-header toolbar")
  private static let blocks = words(
    "address article blockquote body center dd details dialog div dl dt fieldset figcaption figure form header hgroup html li main "
      + "menu ol p section summary table tbody td tfoot th thead tr ul")
  private static let askers = words(
    "accordion accordion-button accordion-header accordion-title faq-question question question-title")
  private static let outputs = words(
    "output output_area output_text output_stream output_subarea output_html cell-output cell_output nboutput jp-outputarea-output "
      + "jp-renderedtext stdout program-output code-output output-block output_block")
  private static let outputPrefixes = ["cell-output-", "jp-outputarea"]
  private static let languagePrefixes = [
    "language-", "lang-", "highlight-source-", "highlight-text-", "highlight-", "hl-", "brush:",
  ]
}
