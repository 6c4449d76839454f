/// Words around a time or a size.
package enum Measures {
  /// Before it.
  package static let leads: Phrases = [
    .english: [
      "blocks for",
      "completes in",
      "done in",
      "elapsed:",
      "finishes in",
      "returns after",
      "runs for",
      "runs in",
      "sleeps",
      "takes",
      "time:",
      "took",
      "total time:",
      "total:",
      "waits",
    ]
  ]

  /// Before a complexity: "amortized O(1)".
  package static let ofComplexity: Phrases = [
    .signs: ["~"],
    .english: ["amortised", "amortized", "average", "space:", "still", "time:", "worst case"],
  ]
}
