/// What a box looks like by itself, before anything around it is asked.
struct BoxLook {
  let tag: LanguageTag
  let prompts: Prompts
  let code: BareCode
  /// The text without the indentation that all its lines share: a reader would paste it so.
  let dedented: String
  /// A traceback stands in it where a program's text would.
  let isTraceback: Bool
  /// A drawing of files and folders.
  let isTree: Bool
  let areCommands: Bool
  /// Whether an interpreter takes it for Python; nil where none was asked.
  var compiles: Bool?

  init(_ box: Block.Code) {
    let text = box.boxText
    tag = LanguageTag(info: box.info)
    prompts = Prompts(in: text)
    code = BareCode(text)
    dedented = text.dedented
    isTraceback = text.lines.first { !$0.trimmed.isEmpty }?.hasPrefix("Traceback (most recent call last)") == true
    isTree = text.contains("├──") || text.contains("└──")
    areCommands = Prompts.areCommands(text)
  }

  /// Only an interpreter can tell what it is.
  func mustCompile(label: OutputLabel?) -> Bool {
    switch tag.family {
    case .none, .session: !prompts.open && code.hasStatements || prompts.stand
    case .python: !prompts.open && (prompts.stand || label?.namesOutput == true)
    default: false
    }
  }
}
