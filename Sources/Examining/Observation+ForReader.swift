import Verification

extension Observation {
  /// With so much of the output as a reader of the report can use; a document's observations are kept until all of its
  /// samples have run.
  var forReader: Observation {
    var brief = self
    brief.stdout = Self.cut(stdout)
    brief.stderr = Self.cut(stderr)
    return brief
  }

  /// The driver cuts what it shows at the same length.
  private static let longest = 65_536

  private static func cut(_ text: String) -> String {
    text.utf8.count <= longest ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest)))
  }
}
