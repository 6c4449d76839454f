import Verification

extension ReleaseNote {
  /// The releases that the label of an output names, Python 2 as a whole among them: "Output (Python 2.x)".
  static func releases(inLabel label: String) -> ReleaseRange? {
    let words = label.lowercased().split { !($0.isLetter || $0.isNumber || $0 == ".") }
    for (index, word) in words.enumerated() {
      let isNamed = index > 0 && words[index - 1] == "python"
      if word == "2.x" || word == "python2" || isNamed && (word == "2" || word == "2.") {
        return ReleaseRange(from: nil, through: ReleaseNumber(major: 2, minor: 7))
      }
      if word == "3.x" || word == "python3" || isNamed && (word == "3" || word == "3.") {
        return ReleaseRange(from: ReleaseNumber(major: 3, minor: 0), through: nil)
      }
    }
    return release(inLabel: label)
  }
}
