/// The options at the head of a box that is a directive to MyST: `:linenos:` and `:caption: shop.py`, or a block between `---`
/// (https://mystmd.org/guide/directives). They are no code.
enum MystOptions {
  /// The box's text with an empty line for each of their lines, so that the others keep their numbers.
  static func blanked(in box: Block.Code) -> String {
    let text = box.runText
    guard box.info.hasPrefix("{"), box.info.dropFirst().first?.isLetter == true else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let count = optionLines(in: lines)
    guard count > 0 else { return text }
    for index in 0..<count { lines[index] = "" }
    return lines.joined(separator: "\n")
  }

  private static func optionLines(in lines: [Substring]) -> Int {
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { return end + 1 }
    return lines.prefix(while: isOption).count
  }

  /// `:name:`, alone or with a value.
  private static func isOption(_ line: Substring) -> Bool {
    guard line.first == ":", let end = line.dropFirst().firstIndex(of: ":") else { return false }
    let name = line[line.index(after: line.startIndex)..<end]
    return !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
      && [nil, " "].contains(line[end...].dropFirst().first)
  }
}
