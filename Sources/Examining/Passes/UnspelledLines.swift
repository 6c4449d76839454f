import Verification

extension Pass {
  /// Lines beside those that came whose words no code of the page spells: the author ran more than the page shows, a picture of code
  /// or a file.
  static let unspelledLines = Pass("unspelled lines") { (examination, _) throws(Unobserved) in
    for claim in examination.read.claims {
      guard claim.kind == .session || claim.kind == .output,
        case .contradicted(let actual)? = examination.rulings[claim.id]?.verdict
      else { continue }
      let came = Set(actual.lines.map(String.init))
      let more = claim.stated.lines.map(String.init).filter { !came.contains($0) }
      // All that came is there; only then is the rest from elsewhere.
      guard !more.isEmpty, claim.stated.lines.count == more.count + actual.lines.count,
        more.allSatisfy({ !examination.spells($0) })
      else { continue }
      examination.doubt(claim, "no code of the page spells what is stated beside it")
    }
  }
}

extension Examination {
  /// Whether a code of the page by then has a word of the line, of four letters at least.
  fileprivate func spells(_ line: String) -> Bool {
    let words = line.split { !$0.isWordPart }.filter { $0.count >= 4 && $0.contains(where: \.isLetter) }
    return words.isEmpty
      || words.contains { word in
        page.samples[...index].suffix(Self.mostLookedAt).contains { $0.program.source.holds(String(word)) }
      }
  }

  /// So many samples above it, so that what it costs does not grow with the page.
  private static let mostLookedAt = 256
}
