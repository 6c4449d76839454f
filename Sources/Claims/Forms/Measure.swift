import Verification
import Vocabulary

extension ClaimForm {
  /// `# ~1s total`, `# about 56 bytes`, `# takes ~0.5 seconds`: a time or a size, which no two machines measure alike.
  static let measure = ClaimForm("measure") { remark in
    let led = Phrase.leading(Measures.leads, in: remark.text[...])
    let text = led?.rest ?? remark.text[...]
    let (hedge, rest) = Hedge.approximation(in: text).map { ($0.hedge, $0.rest) } ?? (nil, text)
    guard let quantity = Quantity(rest), hedge != nil || led != nil || quantity.unit != nil else { return nil }
    let commentary = quantity.rest.trimmed
    let stated = text[..<quantity.rest.startIndex].trimmed

    guard let unit = quantity.unit else {
      // "~3": a number that the line gives.
      guard hedge != nil, led == nil, let kind = LiteralReading.kind(for: remark) else { return nil }
      return claim(kind, stated, commentary, hedge, .ifConfirmed)
    }
    if unit.isTime {
      // Without a word for "about" a number of seconds is as often what the line is told: `sleep(2)  # 2 seconds`.
      guard hedge != nil || led != nil else { return nil }
      return isAsked(remark.statement) ? claim(.timing, stated, commentary, hedge, .ifConfirmed) : notMeasured
    }
    guard remark.statement.kind == .expression else { return notMeasured }
    return claim(.size, stated, commentary, hedge, hedge == nil ? .ifConfirmed : .definite)
  }

  private static let notMeasured = Reading.commentary("it speaks of a measure that the line does not show")

  private static func isAsked(_ statement: Statement) -> Bool {
    [.expression, .assignment, .compound].contains(statement.kind) && !statement.opensBlock
  }

  private static func claim(
    _ kind: Claim.Kind, _ stated: Substring, _ commentary: Substring, _ hedge: String?, _ certainty: Claim.Certainty
  ) -> Reading {
    .claims([
      Stated(
        kind: kind, text: stated, commentary: commentary.isEmpty ? nil : String(commentary), hedge: hedge,
        certainty: certainty)
    ])
  }
}

/// A number and perhaps the unit that follows it.
struct Quantity {
  enum Unit {
    case time, size
    var isTime: Bool { self == .time }
  }

  let unit: Unit?
  let rest: Substring

  init?(_ text: Substring) {
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," || $0 == "_" }
    guard let first = number.first, first.isNumber, number.last != "," else { return nil }
    let after = text[number.endIndex...]
    if let (_, rest) = Phrase.leading(Units.times, in: after.trimmed) {
      (unit, self.rest) = (.time, rest)
    } else if let (_, rest) = Phrase.leading(Units.sizes, in: after.trimmed) {
      (unit, self.rest) = (.size, rest)
    } else {
      (unit, rest) = (nil, after)
    }
  }
}
