import Verification

/// The `assert` statements of a sample, by which it states something itself.
enum Asserts {
  /// A claim for each that no comment speaks of already. One in a function counts where the function is called. Its span is
  /// that of the whole statement, as no word of it says "True".
  static func claims(
    in script: Script, of sample: Sample, lines: SampleLines, beside comments: [Claim]
  ) -> [Claim] {
    let spoken = Set(comments.map(\.target))
    return script.statements.filter { $0.kind == .assertion }.compactMap { statement in
      let target = Claim.Target.lines(statement.first...statement.last)
      guard !spoken.contains(target) else { return nil }
      var claim = Claim(
        line: sample.documentLine(statement.first), lastLine: sample.documentLine(statement.last), kind: .value,
        source: .comment, code: statement.code, target: target, stated: "True", form: "assert",
        certainty: script.isInFunction(statement) ? .ifConfirmed : .definite, answer: .assertion)
      claim.span = lines.span(
        ofLines: statement.first...statement.last, head: statement.head, tail: statement.tail)
      return claim
    }
  }
}
