import Verification
import Vocabulary

extension Pass {
  /// Where the words right above a sample, or those between it and the next one, say that its results may be others, a contradiction is
  /// in doubt.
  static let saidToVary = Pass("said to vary") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction else { return }
    let sample = examination.read.sample
    let below = sample.prose.filter { $0.line > sample.lastLine }
    let words = ([sample.lead].compactMap(\.self) + below).map { $0.text.lowercased() }
    guard words.contains(where: { text in Variations.sentences.all.contains(where: text.holds) }) else { return }
    for claim in examination.read.claims { examination.doubt(claim, "the page says that it may be another") }
  }
}
