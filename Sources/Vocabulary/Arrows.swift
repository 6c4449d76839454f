/// Arrows, which lead from code, a name or a value to what comes of it.
package enum Arrows {
  /// Any that leads on.
  package static let phrases: Phrases = [.signs: ["-->", "->", "==>", "=>", "→", "⇒", "▶", "➜"]]
  /// The longest first.
  package static let all = phrases.all
  /// Between words, spaces and all.
  package static let spaced = phrases.spaced
  /// At the beginning of a comment so do the prompt and the sign of equality.
  package static let leading = phrases + [.signs: ["==", ">>>"]]
  /// Any that points back, from an outcome's commentary to the outcome.
  package static let back = ["<-", "←"]
}
