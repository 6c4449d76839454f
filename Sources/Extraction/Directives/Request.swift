import Verification

/// What an author asks for about one box, gathered from its info string and the comments before it.
struct Request {
  var directives = Directives()
  /// The box is what the sample before it prints.
  var expectsOutput = false
  /// The code of a check; nil: it concerns a box.
  var check: Directives.SetUp?
  /// Of the word at hand.
  private(set) var line = 1
  /// Where the first word stands; nil where nothing is asked for.
  private(set) var place: Place?
  /// The words so far, for words that may be given once.
  private(set) var names: Set<String> = []

  var isEmpty: Bool { place == nil }

  /// Takes one word, or says at its place what is wrong with it.
  mutating func take(_ word: DirectiveWord, at place: Place) throws(ExtractionError) {
    guard let rule = DirectiveRule.all.first(where: { $0.name == word.name }) else {
      throw .directive(place, "unknown directive \"\(word.name)\"; \(Self.hint(for: word.name))")
    }
    guard names.insert(word.name).inserted || rule.repeats else {
      throw .directive(place, "\"\(word.name)\" is asked for twice; leave one out")
    }
    if word.isOpen {
      throw .directive(place, "the value of \"\(word.name)\" has no closing quotation mark; write \(rule.example)")
    }
    line = place.line
    switch (rule.takesValue, word.value) {
    case (true, nil): throw .directive(place, "\"\(word.name)\" needs a value; write \(rule.example)")
    case (false, let value?): throw .directive(place, "\"\(word.name)\" takes no value, but \"\(value)\" is given")
    case (_, let value):
      guard rule.apply(value ?? "", &self) else {
        throw .directive(place, "\"\(value ?? "")\" is no value of \"\(word.name)\"; write \(rule.example)")
      }
    }
    if self.place == nil { self.place = place }
  }

  private static func hint(for word: String) -> String {
    let known = DirectiveRule.all.map(\.name)
    if let near = nearest(to: word, among: known).first { return "did you mean \"\(near)\"?" }
    return "known are \(known.joined(separator: ", "))"
  }
}
