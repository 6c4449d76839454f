import Verification

/// Lines of text that came, of which those stay as their author spelled them that are the same but for blanks.
enum LineSpelling {
  /// - Parameter minding: whether blanks are what the lines are about.
  static func of(_ came: String, like stated: String, minding: Bool) -> String {
    let (old, new) = (stated.lines, came.lines)
    let matching = Matching(old, new) { left, right in
      minding ? left == right : left.margin == right.margin && left.letters == right.letters
    }
    var lines = new
    for (old, new) in matching.pairs.map({ (stated: old[$0.old], at: $0.new) }) { lines[new] = old }
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  /// How deep it is set.
  fileprivate var margin: Int { prefix { $0 == " " || $0 == "\t" }.count }
}
