/// By what code, and a result that is stated, are known to be of Python 2.
package enum PythonTwo {
  /// Whether a line is refused because it is a statement, or has a name, that Python 3 has not; its message tells.
  package static func isRefused(_ raised: Raised) -> Bool {
    switch raised.type {
    case "SyntaxError":
      return refusedStatements.contains { raised.message.hasPrefix($0) }
    case "NameError": return raised.missing.map(names.contains) ?? false
    case "ModuleNotFoundError": return raised.missing.map(modules.contains) ?? false
    case "AttributeError":
      // Python's own types are in lower case; a class of the page's may have meant to have one.
      let quoted = raised.message.quoted
      guard let name = quoted.last, attributes.contains(name) else { return false }
      return raised.message.hasPrefix("module '") || quoted.first?.first?.isLowercase == true
    // There a text is bytes.
    case "TypeError": return raised.message.hasPrefix("a bytes-like object is required, not 'str'")
    case "LookupError": return raised.message.holds("is not a text encoding")
    default: return false
    }
  }

  /// Whether a result is spelled as only Python 2 does: `u'a'`, `<type 'int'>`, `12L`.
  package static func spells(_ stated: String) -> Bool {
    if stated.holds("<type '") { return true }
    let bytes = Array(stated.utf8)
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "u"):
        let isAtStart = index == 0 || opening.contains(bytes[index - 1])
        return isAtStart && index + 1 < bytes.count && quotes.contains(bytes[index + 1])
      case UInt8(ascii: "L"):
        let isAtEnd = index + 1 == bytes.count || closing.contains(bytes[index + 1])
        var start = index
        while start > 0, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[start - 1] { start -= 1 }
        return isAtEnd && start < index && (start == 0 || opening.contains(bytes[start - 1]))
      default: return false
      }
    }
  }

  /// Whether a result is what Python 2 gives where Python 3 gives this: texts that are bytes, `print` of a tuple, a whole number for a
  /// quotient.
  package static func gives(_ stated: String, for came: String) -> Bool {
    guard let other = PythonLiteral.parse(came) else {
      guard case .tuple(let items)? = PythonLiteral.parse(stated) else { return false }
      return items.map(\.asPrinted).joined(separator: " ") == came
    }
    guard let one = PythonLiteral.parse(stated) else {
      if case .bytes = other { return stated.holds("UnicodeDecodeError") }
      return false
    }
    switch (one, other) {
    case (.string(let text), .bytes(let bytes)): return Array(text.utf8) == bytes
    case (.integer(let whole), .float(let quotient)):
      guard let whole = Double(whole), let quotient = Double(quotient) else { return false }
      return quotient != whole && quotient.rounded(.down) == whole
    default: return one != other && one.decoded == other
    }
  }

  private static let opening = Set(" [({,:=-\n".utf8)
  private static let closing = Set(" ])},:\n".utf8)
  private static let quotes = Set("'\"".utf8)

  private static let refusedStatements = [
    "Missing parentheses in call to", "multiple exception types must be parenthesized",
  ]

  /// Functions that went.
  private static let names: Set<String> = [
    "apply", "basestring", "buffer", "cmp", "coerce", "execfile", "file", "intern", "long", "raw_input", "reduce",
    "reload", "unichr", "unicode", "xrange",
  ]

  /// Modules that went or have another name.
  private static let modules: Set<String> = [
    "BaseHTTPServer", "ConfigParser", "Cookie", "HTMLParser", "Queue", "SimpleHTTPServer", "SocketServer", "StringIO",
    "Tkinter", "UserDict", "__builtin__", "cPickle", "cStringIO", "commands", "copy_reg", "cookielib", "httplib", "md5",
    "sets", "sha", "thread", "tkMessageBox", "urllib2", "urlparse", "xmlrpclib",
  ]

  /// Of modules, functions, methods, dictionaries, texts and iterators.
  private static let attributes: Set<String> = [
    "decode", "func_closure", "func_code", "func_defaults", "func_dict", "func_doc", "func_globals", "func_name",
    "getcwdu", "has_key", "ifilter", "im_class", "im_func", "im_self", "imap", "iteritems", "iterkeys", "itervalues",
    "izip", "izip_longest", "letters", "lowercase", "maketrans", "maxint", "next", "uppercase", "urlencode", "urlopen",
    "urlretrieve",
    "viewitems", "viewkeys", "viewvalues",
  ]
}

extension String {
  /// What stands between single quotation marks, in order.
  fileprivate var quoted: [String] {
    split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}

extension PythonLiteral {
  /// As `print` shows it among other arguments.
  fileprivate var asPrinted: String {
    switch self {
    case .string(let text), .integer(let text), .float(let text), .name(let text): text
    case .constant(let constant): constant.rawValue
    default: ""
    }
  }

  /// With texts that hold the bytes of UTF-8 decoded.
  fileprivate var decoded: PythonLiteral {
    switch self {
    case .string(let text):
      let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
      guard bytes.count == text.unicodeScalars.count, let decoded = String(validating: bytes, as: UTF8.self) else {
        return self
      }
      return .string(decoded)
    case .list(let items): return .list(items.map(\.decoded))
    case .tuple(let items): return .tuple(items.map(\.decoded))
    case .dict(let entries):
      return .dict(entries.map { Entry(key: $0.key.decoded, value: $0.value.decoded) })
    default: return self
    }
  }
}
