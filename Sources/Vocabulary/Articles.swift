/// Articles, and nouns that say nothing more.
package enum Articles {
  /// Before a noun.
  package static let all: Phrases = [.english: ["a", "an", "the"]]

  /// Before one of many.
  package static let indefinite: Phrases = [.english: ["a", "an"]]

  /// Before the name of an exception in running text.
  package static let beforeExceptions: Phrases =
    all + [
      .dutch: ["een"],
      .french: ["l'erreur", "l'exception", "un", "une", "une erreur", "une exception"],
      .german: [
        "den fehler", "die ausnahme", "ein", "eine", "eine ausnahme", "einem", "einen", "einen fehler", "einer",
      ],
      .italian: ["l'eccezione", "un", "un errore", "un'eccezione", "una"],
      .polish: ["wyjątek"],
      .portuguese: ["a exceção", "o erro", "um", "um erro", "uma", "uma exceção"],
      .russian: ["исключение", "ошибке", "ошибкой", "ошибку"],
      .spanish: ["el error", "la excepción", "un", "un error", "una", "una excepción"],
      .ukrainian: ["виняток", "помилку"],
    ]

  /// Before an outcome in running text.
  package static let withNouns = all + ["the list", "the number", "the string", "the tuple", "the value"]
}
