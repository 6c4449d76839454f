import Verification

/// Writes what an author has to look at, one thing after another, as it comes: what most formats for other tools are.
struct AnnotationReporter: Reporter {
  let offersRemedies: Bool
  private let settings: ReportSettings
  private let opening: @Sendable ([Release]) -> String
  private let separator: String
  private let closing: String
  private let write: @Sendable (Annotation) -> String
  private var annotator: Annotator
  private var isFirst = true

  /// - Parameters:
  ///   - offersRemedies: whether `write` shows `Annotation.remedy`.
  ///   - opening: what stands before the first.
  ///   - separator: what stands between two of them.
  ///   - closing: what stands behind the last.
  ///   - write: one of them.
  init(
    _ settings: ReportSettings, offersRemedies: Bool = false,
    opening: @escaping @Sendable ([Release]) -> String = { _ in "" },
    separator: String = "", closing: String = "", write: @escaping @Sendable (Annotation) -> String
  ) {
    self.settings = settings
    self.offersRemedies = offersRemedies
    self.opening = opening
    self.separator = separator
    self.closing = closing
    self.write = write
    annotator = Annotator(releases: [], settings)
  }

  mutating func begin(releases: [Release]) -> String {
    annotator = Annotator(releases: releases, settings)
    return opening(releases)
  }

  mutating func add(_ document: DocumentReport) -> String {
    annotator.annotations(of: document).map { annotation in
      defer { isFirst = false }
      return (isFirst ? "" : separator) + write(annotation)
    }.joined()
  }

  mutating func end(seconds: Double) -> String { closing }
}
