/// Two values side by side in HTML, with what differs marked: lines where there are several, else the stretch in the middle.
struct ValueDifference: Sendable {
  let stated: String
  let actual: String

  /// - Parameter actual: nil: there is none to compare with.
  init(stated: String, actual: String?) {
    guard let actual else {
      self.init(HTML.lines(stated), "")
      return
    }
    let isLong = stated.contains("\n") || actual.contains("\n")
    if isLong {
      self.init(lines: LineDifference(stated: stated, actual: actual))
    } else {
      self.init(of: stated, actual)
    }
  }

  private init(_ stated: String, _ actual: String) {
    self.stated = stated
    self.actual = actual
  }

  private init(lines difference: LineDifference) {
    var left: [String] = []
    var right: [String] = []
    for line in difference.lines {
      switch line {
      case .same(let text):
        left.append(HTML.lines(text))
        right.append(HTML.lines(text))
      case .stated(let text): left.append("<del>\(HTML.lines(text))</del>")
      case .actual(let text): right.append("<ins>\(HTML.lines(text))</ins>")
      case .omitted(let count):
        let words = "… \(count) \(count == 1 ? "line" : "lines") …"
        left.append(words)
        right.append(words)
      }
    }
    self.init(left.joined(separator: "\n"), right.joined(separator: "\n"))
  }

  private init(of stated: String, _ actual: String) {
    let (left, right) = (Array(stated), Array(actual))
    let shortest = min(left.count, right.count)
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let behind = min(end, shortest - start)
    // Where nearly all differs marks say nothing.
    let isWorthIt = start + behind >= 3 && stated != actual
    guard isWorthIt else {
      self.init(HTML.lines(stated), HTML.lines(actual))
      return
    }
    func marked(_ text: [Character], _ tag: String) -> String {
      let middle = String(text[start..<(text.count - behind)])
      return HTML.lines(String(text[..<start])) + (middle.isEmpty ? "" : "<\(tag)>\(HTML.lines(middle))</\(tag)>")
        + HTML.lines(String(text[(text.count - behind)...]))
    }
    self.init(marked(left, "del"), marked(right, "ins"))
  }
}
