extension Unicode.Scalar {
  /// Controls of a terminal (C0, DEL, C1), line separators, and the marks that turn the direction of text (the "Trojan
  /// Source" set of CVE-2021-42574).
  package var isDangerous: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
