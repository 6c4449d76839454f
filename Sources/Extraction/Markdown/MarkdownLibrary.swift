import CCmark

/// What parses Markdown.
package enum MarkdownLibrary {
  /// With the version that runs: `cmark-gfm 0.29.0.gfm.6`.
  package static var name: String { "cmark-gfm \(String(cString: cmark_version_string()))" }
}
