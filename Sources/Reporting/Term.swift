/// A word that reports use, with what it means and what to do about it.
package struct Term: Sendable, Hashable {
  package let word: String
  /// In a few words.
  package let title: String
  /// A sentence or more.
  package let meaning: String

  /// What annotations are named, and what else becomes of claims and samples.
  package static let all: [Term] =
    AnnotationRule.all.map { Term(word: $0.name, title: $0.title, meaning: $0.help) } + others

  private static let others: [Term] = [
    Term(
      word: "holds", title: "The answer is true",
      meaning: """
        On every release that reached it, what happens is what the answer states. They are compared as values, not by their \
        spelling; `verify show` names the comparison. Nothing is to be done.
        """),
    Term(
      word: "failed", title: "The sample fails on every release",
      meaning: """
        It does not compile, or ends with an exception that nothing announces, before anything that it states is reached. Correct \
        it, announce the exception, or let it be skipped by a directive.
        """),
    Term(
      word: "skipped", title: "The sample was not run, as its author wants it",
      meaning: "A directive says so, and why. Take it away and the sample is run."),
    Term(
      word: "news", title: "Something differs from the record",
      meaning: """
        The record in `Expectations/` says what a sample did on a release when its author last accepted it; now it does something \
        else. `verify accept` records it where it is right.
        """),
  ]
}
