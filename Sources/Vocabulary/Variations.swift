/// Words behind code or a value by which its author says that another outcome is as right.
package enum Variations {
  /// Anywhere in a comment.
  package static let words = sentences + ["random"]

  /// Anywhere in a comment, or in a paragraph beside a sample.
  package static let sentences: Phrases = [
    .english: [
      "can vary", "may be different", "may differ", "may vary", "might be different", "might differ", "might vary",
      "order varies", "result varies", "results vary", "varies by machine", "will be different",
      "will differ",
      "will vary", "your mileage", "yours will",
    ],
    .german: [
      "andere ergebnisse", "ergebnisse abweichen", "kann abweichen", "kann anders", "kann variieren",
      "können abweichen",
      "können variieren", "variiert",
    ],
    .french: [
      "peut différer", "peut varier", "peuvent différer", "peuvent varier", "résultat différent",
      "résultats différents",
    ],
    .spanish: [
      "puede cambiar", "puede variar", "pueden variar", "resultado diferente", "resultados diferentes",
      "resultados distintos",
    ],
    .portuguese: ["pode mudar", "pode variar", "podem variar", "resultado diferente", "resultados diferentes"],
    .italian: ["possono variare", "può cambiare", "può variare", "risultati diversi"],
    .russian: ["могут отличаться", "может меняться", "может отличаться", "у вас будет"],
    .ukrainian: ["може відрізнятися", "може змінюватися"],
    .polish: ["może się różnić"],
    .turkish: ["değişebilir"],
    .chinese: ["会变", "可能不同", "可能会有所不同", "因机器而异"],
    .japanese: ["変わる可能性", "異なる場合"],
    .korean: ["다를 수 있"],
  ]
}
