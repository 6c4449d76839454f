extension String {
  /// The text on lines of at most so many columns of a terminal, broken at spaces where there are any.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func end() {
      lines.append(line)
      line = ""
      used = 0
    }
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let needed = String(word).columns
      if used > 0, used + 1 + needed > width {
        end()
      } else if used > 0 || !line.isEmpty {
        line += " "
        used += 1
      }
      for character in word {
        let columns = String(character).columns
        if used + columns > width { end() }
        line.append(character)
        used += columns
      }
    }
    end()
    return lines
  }
}
