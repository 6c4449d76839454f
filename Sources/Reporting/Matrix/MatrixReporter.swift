import Verification

/// Gathers what does not behave alike on every release and writes it at the end: its rows are kept, not the bank.
package struct MatrixReporter: Reporter {
  private let form: Form
  private let document: @Sendable (String) -> String?
  private var matrix = Matrix(releases: [])

  /// How the rows are written.
  package enum Form: Sendable, Hashable {
    /// A table of at most so many columns.
    case table(Style, columns: Int)
    /// As GitHub reads it.
    case markdown
    /// One object, `verify-matrix/1` (`docs/report.md`).
    case json
    /// One page that needs nothing else.
    case page
  }

  /// - Parameter document: gives the text of a document by its path, where that can be read: its prose may say something
  ///   about a release.
  package init(_ form: Form, document: @escaping @Sendable (String) -> String? = { _ in nil }) {
    self.form = form
    self.document = document
  }

  package mutating func begin(releases: [Release]) -> String {
    matrix = Matrix(releases: releases)
    return ""
  }

  package mutating func add(_ document: DocumentReport) -> String {
    let text = self.document
    matrix.add(document) { text(document.path).map(VersionSentences.init) }
    return ""
  }

  /// A record without a sample depends on no release.
  package mutating func add(strayRecords: Int) {}

  package mutating func end(seconds: Double) -> String {
    matrix.seconds = seconds
    return switch form {
    case .table(let style, let columns): MatrixTable(style: style, columns: columns).text(matrix)
    case .markdown: MatrixMarkdown().text(matrix)
    case .json: JSON.matrix(matrix)
    case .page: MatrixPage().text(matrix)
    }
  }
}
