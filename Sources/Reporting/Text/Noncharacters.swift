extension String {
  /// With escapes for the two that HTML, XML 1.0 (section 2.2) and YAML 1.2 (section 5.1) forbid beside the controls, which are made
  /// visible anyway.
  var withoutNoncharacters: String {
    // Both begin so in UTF-8, and hardly any text has one.
    guard utf8.contains(0xEF) else { return self }
    return replacing("\u{FFFE}", with: "\\ufffe").replacing("\u{FFFF}", with: "\\uffff")
  }
}
