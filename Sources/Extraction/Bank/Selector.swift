import Verification

/// Applies a `Selection` document by document and remembers what it never met, so that a mistyped word is answered with
/// the names most like it. It keeps a few names a word, however large the bank.
package struct Selector {
  private let selection: Selection
  private var unmet: [Wish]
  private var selected = 0

  /// Places at which no sample was met in their documents, with the samples nearest to them; nil where the document was not seen.
  private var places: [Place: (before: Int?, after: Int?)?] = [:]

  private struct Wish {
    let kind: Selection.Kind
    let word: String
    var nearest: [String] = []
    /// The first of the names that there are.
    var known: Set<String> = []
  }

  /// How many names an error offers, of those like the word and of all.
  private static let offered = 3
  private static let listed = 12

  /// A selector that has seen no document.
  package init(_ selection: Selection) {
    self.selection = selection
    unmet = Selection.Kind.allCases.flatMap { kind in
      selection.words(for: kind).map { Wish(kind: kind, word: $0) }
    }
    for place in selection.places { places[place] = .some(nil) }
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
      // Of questions there are too many.
      if wish.kind != .question, wish.known.count <= Self.listed {
        wish.known.formUnion(document.samples.compactMap { wish.kind.name(in: $0) })
      }
      return wish
    }
    for place in places.keys where place.path == document.path { meet(place, in: document.samples) }
    return document.with(samples: samples)
  }

  private mutating func meet(_ place: Place, in samples: [Sample]) {
    if samples.contains(where: { $0.stands(on: place.line) }) {
      places[place] = nil
    } else {
      let lines = samples.map(\.firstLine)
      places[place] = (before: lines.last { $0 < place.line }, after: lines.first { $0 > place.line })
    }
  }

  /// Throws where something that was asked for was never met; to be called after the last document.
  package func finish() throws(ExtractionError) {
    if let wish = unmet.first {
      throw .noSuch(
        kind: wish.kind.rawValue, word: wish.word, nearest: wish.nearest,
        known: wish.known.count > Self.listed ? [] : wish.known.sorted())
    }
    if let (place, near) = places.min(by: { $0.key < $1.key }), let near {
      throw .noSample(place, before: near.before, after: near.after)
    }
    if selected == 0, !selection.isEverything, selection.among == nil { throw .nothingSelected }
  }
}
