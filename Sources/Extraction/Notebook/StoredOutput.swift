import Verification

/// What a cell showed when it was run last.
enum StoredOutput {
  /// What it wrote to its standard output.
  case printed(PlacedText)
  /// The value of its last expression, as IPython writes it.
  case value(PlacedText)
  /// The exception that ended it, and the document's line that names it.
  case raised(type: String, message: String, line: Int)
  /// A picture, a widget, a page: by its type of media.
  case picture(String, line: Int)

  /// Nil for what is no part of what the cell shows: what was written to the standard error, an empty output.
  init?(_ output: PlacedJSON, _ bytes: [UInt8]) {
    func word(_ name: String) -> String? { output[name]?.string?.text(in: bytes) }
    switch output["output_type"]?.string?.text(in: bytes) {
    case "stream":
      guard word("name") ?? word("stream") != "stderr" else { return nil }
      self = .printed(Notebook.text(output["text"], bytes))
    case "execute_result", "display_data", "pyout":
      // Of nbformat 3 the types of media are members of the output itself.
      let data = output["data"] ?? output
      guard case .object(let members) = data else { return nil }
      if let picture = members.first(where: { Self.isPicture($0.name) }) {
        self = .picture(picture.name, line: Notebook.text(picture.value, bytes).lines[0])
      } else if let plain = data["text/plain"] ?? data["text"] {
        self = .value(Notebook.text(plain, bytes))
      } else {
        return nil
      }
    case "error", "pyerr":
      guard let name = output["ename"]?.string else { return nil }
      self = .raised(
        type: name.text(in: bytes), message: word("evalue") ?? "", line: name.start.line)
    default: return nil
    }
  }

  private static func isPicture(_ type: String) -> Bool {
    type.hasPrefix("image/") || ["png", "jpeg", "svg"].contains(type) || type.holds("widget")
      || type == "application/javascript"
  }
}

extension Array<StoredOutput> {
  /// All that was shown, as a terminal has it; nil where nothing is left of it.
  var shown: PlacedText? {
    var text: PlacedText?
    func begun(at line: Int) -> PlacedText {
      guard var text else { return PlacedText(line: line) }
      if text.bytes.last != lineFeed, !text.bytes.isEmpty { text.endLine() }
      return text
    }
    for output in self {
      switch output {
      case .printed(let more):
        // A cell's standard output may be stored in several parts.
        var next = text ?? PlacedText(line: more.lines[0])
        next.append(more)
        text = next
      case .value(let more):
        if IPython.spellsItsOwnWay(more.text) { continue }
        var next = begun(at: more.lines[0])
        next.append(more)
        text = next
      case .raised(let type, let message, let line):
        var next = begun(at: line)
        // An exception by itself is known by its name and message.
        if !next.bytes.isEmpty || message.isEmpty {
          next.append(unplaced: "Traceback (most recent call last):".utf8)
          next.endLine()
        }
        for (index, part) in "\(type): \(message)".lines.enumerated() {
          if index > 0 { next.endLine() }
          next.append(unplaced: part.utf8)
        }
        text = next
      case .picture: continue
      }
    }
    guard let text, !text.bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else { return nil }
    return text
  }
}
