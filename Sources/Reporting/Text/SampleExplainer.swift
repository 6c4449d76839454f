import Verification

/// Something that explains one sample: what was read in it, what was seen and how it was judged.
package protocol SampleExplainer: Sendable {
  /// The whole explanation, ending in a line end.
  func text(of read: ReadSample, seen: [Explanation.Seen]) -> String
}

/// Explains for a person.
struct Explainer: SampleExplainer {
  let style: Style

  func text(of read: ReadSample, seen: [Explanation.Seen]) -> String {
    Explanation(of: read, seen: seen, style: style).text
  }
}
