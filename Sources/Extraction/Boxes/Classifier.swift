import Verification

/// Says what a box is taken for and why; `docs/documents.md` has the rules in words.
struct Classifier {
  let look: BoxLook
  let gap: Gap
  /// The option of a question below a sample that it is, or a part of.
  var option: Passage.Option?
  /// The document says that the sample above shows it.
  var isOutput = false

  typealias Finding = (role: Role, reason: String)

  func finding() -> Finding {
    if isOutput {
      return gap.isLedOver ? (.output, "stored with the sample") : (.other("text"), "stored with no sample")
    }
    return switch option {
    case .ticked where look.code.hasStatements: (.other(look.tag.name), "an option that is code")
    case .ticked: (.output, "the option that is ticked")
    case .unticked: (.other(look.tag.name), "an option that is not ticked")
    case nil: ofNoOption
    }
  }

  private var ofNoOption: Finding {
    switch look.tag.family {
    case .python: python
    case .session: look.prompts.stand ? (.session, "\(tagged), `>>>` prompts") : untagged
    case .none: untagged
    case .text: text
    case .console: console
    case .shell: shell
    case .output: output
    case .data: gap.saysOutput ? (.output, labelled) : (.other(look.tag.name), tagged)
    case .other: (.other(look.tag.name), tagged)
    }
  }

  private var python: Finding {
    if look.prompts.open { return (.session, "\(tagged), `>>>` prompts") }
    if look.prompts.stand, look.compiles == false { return (.session, "\(tagged), `>>>` prompts below plain code") }
    if gap.isLedOver, look.isTraceback { return (.output, "a traceback after the sample") }
    if gap.saysOutput, !look.code.hasStatements { return (.output, labelled) }
    // Code for a newer release does not compile either, so that a sentence about output is not enough.
    if gap.saysOutput, label?.isExplicit == true, look.compiles == false { return (.output, labelled) }
    return (.python, tagged)
  }

  /// A box that says nothing about itself may be Python.
  private var untagged: Finding {
    if look.prompts.open || look.prompts.stand && look.compiles == false { return (.session, "`>>>` prompts") }
    if look.prompts.shell { return (.shell, "a shell's prompt") }
    if look.areCommands { return (.shell, "a shell's commands") }
    if gap.saysOutput, label?.isExplicit == true { return (.output, labelled) }
    if look.compiles == true, look.hasStatements { return (.python, "\(tagged), and it compiles") }
    if let output = outputAfterSample { return output }
    if look.compiles == false { return (.other("text"), "\(tagged), and it does not compile") }
    return (.other("text"), "\(tagged), words or values only")
  }

  private var text: Finding {
    if look.prompts.standNearTop { return (.session, "\(tagged), `>>>` prompts") }
    if look.prompts.shell { return (.shell, "\(tagged), a shell's prompt") }
    return outputAfterSample ?? (.other(look.tag.name), "\(tagged), not right after a sample")
  }

  private var console: Finding {
    if look.prompts.standNearTop { return (.session, "\(tagged), `>>>` prompts") }
    if look.prompts.shell || look.areCommands { return (.shell, "\(tagged), a shell's commands") }
    return outputAfterSample ?? (.shell, tagged)
  }

  private var shell: Finding {
    if look.prompts.open { return (.session, "\(tagged), `>>>` prompts") }
    if !look.prompts.shell, !look.areCommands {
      if gap.saysOutput { return (.output, labelled) }
      // What a shell would take for commands begins with a program's name.
      if case .nothing = gap, !look.beginsAsCommand { return (.output, "\(tagged), right after the sample") }
    }
    return (.shell, tagged)
  }

  private var output: Finding {
    if look.prompts.open { return (.session, "\(tagged), `>>>` prompts") }
    if gap.isNear { return (.output, "\(tagged), after the sample") }
    return (.other("text"), "\(tagged), not right after a sample")
  }

  private var outputAfterSample: Finding? {
    guard gap.isLedOver else { return nil }
    if gap.saysOutput { return (.output, labelled) }
    // Code that does not compile, pseudo-code and a drawing of files are not what a sample prints.
    if look.isTree || look.code.hasDefinitions { return nil }
    // Comments alone are output only where the box says that it is no code.
    if look.code.lines.isEmpty, look.tag.family != .text { return nil }
    return (.output, "\(tagged), right after the sample")
  }

  private var label: OutputLabel? { gap.label }
  private var tagged: String { look.tag.family == .none ? "untagged" : "tagged `\(look.tag.name)`" }
  private var labelled: String { "under “\(label?.text ?? "")”" }
}
