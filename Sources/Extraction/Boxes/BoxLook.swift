/// What a box looks like by itself, before anything around it is asked.
struct BoxLook {
  let tag: LanguageTag
  let text: String
  let prompts: Prompts
  /// The text without the indentation that all its lines share: a reader would paste it so.
  let dedented: String
  /// A box that does not say what it is does something, as Python (`BareCode.hasStatements`).
  let hasStatements: Bool
  /// Whether an interpreter takes it for Python; nil where none was asked.
  var compiles: Bool?

  init(_ box: Block.Code) {
    text = MystOptions.blanked(in: box)
    tag = LanguageTag(info: box.info)
    prompts = Prompts(in: text)
    dedented = text.dedented
    hasStatements = [.none, .session].contains(tag.family) && BareCode(text).hasStatements
  }

  // Asked for few boxes, so not kept.
  var code: BareCode { BareCode(text) }
  var areCommands: Bool { Prompts.areCommands(text) }
  /// The first line begins with a word in lower case, as commands do, and no sign of a value follows it.
  var beginsAsCommand: Bool {
    let line = text.drop { $0.isWhitespace }.prefix { $0 != "\n" }
    let word = line.prefix { !$0.isWhitespace }
    guard let first = word.first, first.isLowercase || "#./~$-&|;".contains(first) else { return false }
    return word.allSatisfy { $0.isLetter || $0.isNumber || "#._/~$-+&|;=".contains($0) }
  }
  /// A traceback stands in it where a program's text would.
  var isTraceback: Bool { text.drop { $0.isWhitespace }.hasPrefix("Traceback (most recent call last)") }
  /// A drawing of files and folders.
  var isTree: Bool { text.holds("├──") || text.holds("└──") }

  /// Only an interpreter can tell what it is.
  func mustCompile(label: @autoclosure () -> OutputLabel?) -> Bool {
    switch tag.family {
    case .none, .session: !prompts.open && hasStatements || prompts.stand
    case .python: !prompts.open && (prompts.stand || label()?.namesOutput == true)
    default: false
    }
  }
}
