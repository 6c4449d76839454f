import Verification

/// `ValueError: words`, as a traceback ends; the name may be dotted and stand alone.
struct ExceptionLine {
  let type: Substring
  /// Nil where the name stands alone.
  let message: Substring?

  /// Nil where the text does not begin with the name of an exception.
  init?(_ text: Substring) {
    let name = text.prefix { $0.isWordPart || $0 == "." }
    let rest = text[name.endIndex...]
    guard let first = name.first, !first.isNumber, PythonWords.endsAsException(name) else { return nil }
    if rest.isEmpty {
      message = nil
    } else if rest.hasPrefix(": ") {
      message = rest.dropFirst(2)
    } else {
      return nil
    }
    type = name
  }
}

extension StringProtocol {
  /// A type's name without its module.
  var lastName: Substring { Substring(self).split(separator: ".").last ?? Substring(self) }
}
