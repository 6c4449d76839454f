extension String {
  /// The text on one line, with everything that could move a cursor, hide text or turn its direction written as an
  /// escape.
  package var visible: String {
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if scalar.isDangerous { out += scalar.escape } else { out.unicodeScalars.append(scalar) }
      }
    }
    return out
  }

  /// As `visible`, for a line of a document: a tab is there for its space.
  var visibleLine: String {
    split(separator: "\t", omittingEmptySubsequences: false).map { String($0).visible }.joined(separator: "    ")
  }
}

extension Unicode.Scalar {
  /// As Python's `repr` writes it.
  fileprivate var escape: String {
    let digits = String(value, radix: 16)
    let width = value <= 0xFF ? 2 : 4
    return (width == 2 ? "\\x" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
  }
}
