/// How text for a person looks; the command decides, the reporters obey.
package struct Style: Sendable, Hashable {
  package var colour: Bool

  package init(colour: Bool) {
    self.colour = colour
  }

  package static let plain = Style(colour: false)

  /// What a stretch of text is, not what colour it has.
  enum Tone: Sendable {
    case heading, place, stated, actual, good, bad, warning, quiet

    /// The parameters of ECMA-48's SGR sequence; only the eight colours that every terminal's theme keeps readable.
    fileprivate var parameters: String {
      switch self {
      case .heading: "1"
      case .place: "1;36"
      case .stated: "32"
      case .actual: "31"
      case .good: "1;32"
      case .bad: "1;31"
      case .warning: "1;33"
      case .quiet: "2"
      }
    }
  }

  func paint(_ text: String, _ tone: Tone) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(tone.parameters)m\(text)\u{1B}[0m" : text
  }
}
