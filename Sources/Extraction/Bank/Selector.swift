import Verification

/// Applies a `Selection` document by document and remembers what it never met, so that a mistyped word is answered with
/// the names most like it. It keeps a few names a word, however large the bank.
package struct Selector {
  private let selection: Selection
  private var unmet: [Wish]
  private var selected = 0

  private struct Wish {
    let kind: Selection.Kind
    let word: String
    var nearest: [String] = []
  }

  /// How many names an error offers.
  private static let offered = 3

  /// A selector that has seen no document.
  package init(_ selection: Selection) {
    self.selection = selection
    unmet = Selection.Kind.allCases.flatMap { kind in
      selection.words(for: kind).map { Wish(kind: kind, word: $0) }
    }
  }

  /// The document with the selected samples alone; its boxes stay.
  package mutating func select(from document: Document) -> Document {
    guard !selection.isEverything else { return document }
    let samples = document.samples.filter(selection.selects)
    selected += samples.count
    unmet = unmet.compactMap { wish in
      if document.samples.contains(where: { wish.kind.matches(wish.word, in: $0) }) { return nil }
      var wish = wish
      let names = Set(wish.nearest + document.samples.compactMap { wish.kind.name(in: $0) })
      wish.nearest = nearest(to: wish.word, among: names, atMost: Self.offered)
      return wish
    }
    return document.with(samples: samples)
  }

  /// Throws where something that was asked for was never met; to be called after the last document.
  package func finish() throws(ExtractionError) {
    if let wish = unmet.first { throw .noSuch(kind: wish.kind.rawValue, word: wish.word, nearest: wish.nearest) }
    if selected == 0, !selection.isEverything { throw .nothingSelected }
  }
}
