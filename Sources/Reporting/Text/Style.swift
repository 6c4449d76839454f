import Verification

/// How text for a person looks; the command decides, the reporters obey.
package struct Style: Sendable, Hashable {
  package var colour: Bool
  /// Nil: places are no links.
  package var links: PlaceLinks?

  package init(colour: Bool, links: PlaceLinks? = nil) {
    self.colour = colour
    self.links = links
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

  /// A place in the form that editors and terminals know, as a link where these are wanted (OSC 8,
  /// https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
  func painted(_ place: Place) -> String {
    let text = paint("\(place.path.visible):\(place.line)", .place)
    guard let links else { return text }
    return "\u{1B}]8;;\(links.address(of: place))\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  func paint(_ text: String, _ tone: Tone) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(tone.parameters)m\(text)\u{1B}[0m" : text
  }
}
