import Judging
import Verification

extension Examiner {
  /// Takes a single word for an outcome where one of its sisters is one, and the sample itself spells it as a string:
  /// `check(2)  # even` tells what `check(4)  # even` states, whatever that gives.
  ///
  /// - Parameter ruling: on a claim that is one for certain.
  func believeSisters(_ rulings: inout [Ruling?], of sample: ReadSample, _ ruling: (Claim, Int) -> Ruling?) {
    let words = sample.claims.indices.filter {
      sample.claims[$0].form == "free text" && Self.isWord(sample.claims[$0].stated)
    }
    guard words.contains(where: { rulings[$0]?.verdict.actual != nil && !rulings[$0].isContradicted }) else { return }
    for index in words where rulings[index] == nil {
      let claim = sample.claims[index]
      let isSpelled = ["'", "\""].contains { sample.sample.text.contains("\($0)\(claim.stated)\($0)") }
      guard isSpelled, !claim.code.contains(claim.stated), let found = ruling(claim.definite, index),
        case .contradicted(let actual) = found.verdict, Self.isWord(actual.filter { $0 != "'" })
      else { continue }
      rulings[index] = found
    }
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isLetter) && !["None", "True", "False"].contains(text)
  }
}
