import Verification

extension String {
  /// Without the blank lines at its ends; the lines between stay whole.
  var filledLines: Substring {
    let lines = lines
    func isFilled(_ line: Substring) -> Bool { !line.trimmed.isEmpty }
    guard let first = lines.first(where: isFilled), let last = lines.last(where: isFilled) else { return prefix(0) }
    return first.through(last)
  }
}
