import Verification

/// An exception as it is written down.
struct ExceptionText {
  let type: String
  let message: String

  /// As the last lines of a traceback.
  var text: String { message.isEmpty ? type : "\(type): \(message)" }

  /// On one line; of a message of several lines the first.
  var line: String { message.isEmpty ? type : "\(type): \(message.lines.first ?? "")" }

  /// With the author's way to name the module, where it is the very type that is stated.
  func named(like stated: Substring) -> ExceptionText {
    stated.lastName == type.lastName ? ExceptionText(type: String(stated), message: message) : self
  }
}
