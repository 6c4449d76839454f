extension Claim {
  /// Whether its line shows nobody what it is worth: it assigns, hands over, or decides.
  package var isOfQuietLine: Bool {
    let word = String(code.prefix { $0.isWordPart })
    if ["elif", "for", "if", "return", "while", "with", "yield"].contains(word) { return true }
    var reader = ProgramWords(code)
    let words = reader.next() ?? []
    guard let sign = words.firstIndex(of: .assignment) else { return false }
    return !words[..<sign].contains(.sign(UInt8(ascii: "(")))
  }
}
