/// Words and signs for "about", after which a figure is a rough one.
package enum Approximations {
  /// Before a figure.
  package static let all: Phrases = [
    .signs: ["~", "±", "≈"],
    .english: [
      "about",
      "almost",
      "approx",
      "approx.",
      "approximately",
      "around",
      "ca.",
      "circa",
      "nearly",
      "roughly",
    ],
  ]

  /// Behind a figure.
  package static let behind: Phrases = [.english: ["or so"]]
}
