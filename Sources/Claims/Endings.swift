import Verification

/// What directives state of a sample's end: that it does not end in time, exits, raises, or, of a check, runs through.
enum Endings {
  static func claims(of sample: Sample) -> [Claim] {
    guard let ending = sample.directives.ending else { return [] }
    let proved = sample.proves
    let line = proved?.line ?? ending.line
    return [
      Claim(
        line: line, lastLine: line, kind: .ending, source: .directive,
        code: proved.map { $0.text.split { $0.isWhitespace }.joined(separator: " ") } ?? "expect=\(ending.kind)",
        target: .sample, stated: "\(ending.kind)", form: proved == nil ? "`expect`" : "`check`", answer: .ending)
    ]
  }
}
