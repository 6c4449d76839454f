import Verification

extension Pass {
  /// Where a function that the claim's code spells has `...` for a body on an earlier box, what the author ran had more.
  static let leftOut = Pass("left out") { (examination, _) throws(Unobserved) in
    guard examination.hasContradiction else { return }
    let names = examination.before.reduce(into: Set<String>()) { $0.formUnion($1.program.leftOutFunctions) }
    guard !names.isEmpty else { return }
    for claim in examination.read.claims where examination.rulings[claim.id].isContradicted {
      let uses = NameUses(Program(source: claim.code))
      guard
        !uses.used.union(uses.changed).isDisjoint(with: names) || names.contains(where: { claim.code.holds(".\($0)(") })
      else { continue }
      if examination.rulings[claim.id]?.verdict.actual == "nothing" {
        examination.rulings[claim.id] = Ruling(verdict: .unreached(.showsNoValue), way: examination.observation.way)
      } else {
        examination.doubt(claim, "what it goes on from leaves something out")
      }
    }
  }
}

extension Program {
  /// The functions in which a line is `...` alone, but for abstract ones, whose whole body that is.
  fileprivate var leftOutFunctions: Set<String> {
    guard source.holds("...") else { return [] }
    var names: Set<String> = []
    // Those that the line stands in: the column and the text.
    var headers: [(column: Int, text: Substring, isAbstract: Bool)] = []
    var isAbstract = false
    for line in source.lines where !line.allSatisfy(\.isWhitespace) {
      let column = line.prefix(while: \.isWhitespace).count
      let text = line.dropFirst(column)
      headers.removeAll { $0.column >= column }
      if text.hasPrefix("@") {
        isAbstract = isAbstract || text.holds("abstract") || text.holds("overload")
        continue
      }
      if text.hasPrefix("def ") || text.hasPrefix("async def ") || text.hasPrefix("class ") {
        let isProtocol = text.hasPrefix("class ") && (text.holds("Protocol") || text.holds("ABC"))
        headers.append((column, text, isAbstract || isProtocol || headers.last?.isAbstract == true))
      } else if text.filter({ !$0.isWhitespace }) == "...", let header = headers.last, !header.isAbstract,
        !header.text.hasPrefix("class ")
      {
        let name = header.text.drop { $0 != " " }.dropFirst(header.text.hasPrefix("async") ? 5 : 1)
        names.insert(String(name.prefix(while: \.isWordPart)))
      }
      isAbstract = false
    }
    return names
  }
}
