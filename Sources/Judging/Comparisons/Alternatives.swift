import Verification
import Vocabulary

extension Comparison {
  /// `'a' or 'b'` for either, `{1, 2} or {2, 1}`: each alternative is a literal.
  static let alternatives = Comparison("alternatives", of: .comment) { stated, actual in
    guard let or = Conjunctions.either[.english].lazy.compactMap({ stated.text.range(of: " \($0) ") }).first else {
      return false
    }
    let one = Stated(String(stated.text[..<or.lowerBound]))
    let other = Stated(String(stated.text[or.upperBound...]))
    guard one.isExact, other.isExact else { return false }
    return holding(of: .item, one, actual) != nil || holding(of: .item, other, actual) != nil
  }
}
