import Verification

/// An exception as it is written down.
struct ExceptionText {
  let type: String
  let message: String

  /// As the last lines of a traceback.
  var text: String { message.isEmpty ? type : "\(type): \(message)" }

  /// On one line; of a message of several lines the first.
  var line: String { message.isEmpty ? type : "\(type): \(message.lines.first ?? "")" }

  /// With the author's own name of the very type that is stated, and as much of a message that goes on as it is stated as is
  /// given there.
  func like(_ stated: ExceptionLine) -> ExceptionText {
    ExceptionText(
      type: stated.type.lastName == type.lastName ? String(stated.type) : type,
      message: stated.message.flatMap { Abridged.whole($0, of: message) } ?? message)
  }

  /// The first line of a traceback; IPython's begins with the name of the type.
  func header(like stated: Substring) -> Substring {
    let name = stated.prefix { $0.isWordPart || $0 == "." }
    guard ExceptionLine(name) != nil, stated.dropFirst(name.count).first == " " else { return stated }
    let blanks = stated.dropFirst(name.count).prefix { $0 == " " }
    let width = max(1, name.count + blanks.count - type.count)
    return "\(type)\(String(repeating: " ", count: width))\(stated.dropFirst(name.count + blanks.count))"
  }

  /// Without the module, as authors name in comments what they have imported.
  var short: ExceptionText { ExceptionText(type: String(type.lastName), message: message) }
}
