import Verification

extension Pass {
  /// Takes a single word for an outcome where one of its sisters is one, and the sample itself spells it as a string:
  /// `check(2)  # even` tells what `check(4)  # even` states, whatever that gives.
  static let sisters = Pass("sisters") { (examination, examiner) throws(Unobserved) in
    let words = examination.read.claims.filter { $0.answer == .text && isWord($0.stated) }
    let isConfirmed = words.contains {
      let ruling = examination.rulings[$0.id]
      return ruling?.verdict.actual != nil && !ruling.isContradicted
    }
    guard isConfirmed else { return }
    for claim in words where examination.rulings[claim.id] == nil {
      let isSpelled = ["'", "\""].contains { examination.read.sample.text.contains("\($0)\(claim.stated)\($0)") }
      guard isSpelled, !claim.code.contains(claim.stated) else { continue }
      guard let (ruling, actual) = examination.contradiction(of: claim, by: examiner),
        isWord(actual.filter { $0 != "'" })
      else { continue }
      examination.rulings[claim.id] = ruling
    }
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isLetter) && !PythonWords.constants.contains(text)
  }
}
