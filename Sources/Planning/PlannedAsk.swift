import Verification

/// A line of a plan: an ask, and whether nothing else may take time from it meanwhile.
package struct PlannedAsk: Sendable, Hashable {
  package let ask: Ask
  package let isAlone: Bool

  package init(_ ask: Ask, isAlone: Bool = false) {
    self.ask = ask
    self.isAlone = isAlone
  }

  /// Nil where it is none, or of another version.
  package init?(_ json: JSON) {
    guard let ask = Ask(json) else { return nil }
    self.init(ask, isAlone: json["alone"]?.bool ?? false)
  }

  /// Without the end of the line.
  package var line: String {
    guard isAlone, case .object(let members) = ask.json else { return ask.json.text }
    return JSON.object(members + [.init("alone", .bool(true))]).text
  }
}

/// Tells one line of a plan from every other: the first half of the SHA-256 of its bytes.
package struct LineKey: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// - Parameter digest: 64 hexadecimal digits.
  package init?(digest: String) {
    let digits = digest.utf8
    guard digits.count == 64, let high = UInt64(digest.prefix(16), radix: 16),
      let low = UInt64(digest.dropFirst(16).prefix(16), radix: 16)
    else { return nil }
    (self.high, self.low) = (high, low)
  }

  /// Of the line's bytes, without its end.
  package init(line: some Collection<UInt8>) {
    let bytes = SHA256.bytes(of: Array(line))
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
