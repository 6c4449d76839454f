import Verification

extension Pass {
  /// What a line within a function comes to hangs on what the function is given: a value stated beside it may be an example of one.
  static let givenValues = Pass("given values") { (examination, _) throws(Unobserved) in
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      guard claim.kind == .value || claim.kind == .state, claim.isOfQuietLine, let line = claim.target.lastLine,
        examination.read.program.takesArguments(around: line)
      else { continue }
      examination.doubt(claim, "it hangs on what the function is given")
    }
  }
}

extension Program {
  /// Whether a line, 1-based, stands in a function that has parameters.
  fileprivate func takesArguments(around line: Int) -> Bool {
    let lines = source.lines
    guard lines.indices.contains(line - 1) else { return false }
    var indent = lines[line - 1].prefix(while: \.isWhitespace).count
    for above in lines[..<(line - 1)].reversed() where !above.allSatisfy(\.isWhitespace) {
      let other = above.prefix(while: \.isWhitespace).count
      let code = above.dropFirst(other)
      // `):` ends a header of several lines.
      guard other < indent, !code.hasPrefix(")") else { continue }
      indent = other
      guard code.hasPrefix("def ") || code.hasPrefix("async def ") else { continue }
      // They go on below the header's first line.
      guard code.contains(")") else { return true }
      let parameters = code.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }.split { $0 == "," || $0.isWhitespace }
      return parameters.contains { $0 != "self" && $0 != "cls" }
    }
    return false
  }
}
