import Verification

extension TextSpelling {
  /// Between tags, where three signs cannot stand for themselves; the entities of others that are common in code are read.
  static let ofHTML = TextSpelling(hasMarkdown: false) { written in
    entities.reduce(written) { $0.replacing($1.name, with: $1.text) }
  } write: { text in
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// What stands for `&` is read last.
  private static let entities: [(name: String, text: String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"),
    ("&#x2F;", "/"), ("&nbsp;", " "), ("&#160;", " "), ("&#38;", "&"), ("&amp;", "&"),
  ]
}
