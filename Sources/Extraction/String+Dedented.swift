extension String {
  /// The text without the indentation that all its filled lines share; the number of lines stays.
  var dedented: String {
    // The usual case, told without looking at every line.
    if let first = utf8.first, first != 0x20, first != 0x09, first != lineFeed { return self }
    let lines = lines
    let filled = lines.filter { !$0.isBlankText }
    guard var shared = filled.first?.prefix(while: { $0 == " " || $0 == "\t" }), !shared.isEmpty else { return self }
    for line in filled where !line.hasPrefix(shared) {
      shared = shared.prefix(zip(shared, line).prefix { $0 == $1 }.count)
    }
    guard !shared.isEmpty else { return self }
    return lines.map { $0.hasPrefix(shared) ? $0.dropFirst(shared.count) : "" }.joined(separator: "\n")
  }
}
