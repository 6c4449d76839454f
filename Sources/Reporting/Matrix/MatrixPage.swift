import CPage
import Verification

/// Writes a matrix as one HTML page that needs nothing else: releases by answers, with what changed where.
///
/// It works without its script: the filters are style, the rows open by themselves.
struct MatrixPage: Sendable {
  func text(_ matrix: Matrix) -> String {
    let filters = filters(of: matrix)
    let title = "Answers that depend on the Python release"
    return HTMLPage(
      title: title, style: HTMLPage.text(of: verify_page_style) + filters.map(\.style).joined(),
      attributes: " style=\"--releases: \(matrix.folding.ids.count)\"",
      body: """
        <header>
        <h1>\(title)</h1>
        <p class="extent">\(HTML.text(matrix.conclusion)) · \(HTML.text(matrix.extent))</p>
        </header>
        \(matrix.rows.isEmpty ? "" : tools(filters) + head(of: matrix))<main>
        \(matrix.sections.enumerated().map { section($0.element, number: $0.offset, matrix.folding) }.joined())\
        <p class="nothing"\(matrix.rows.isEmpty ? "" : " hidden")>\(matrix.rows.isEmpty ? "Every answer behaves alike on every release." : "No answer fits these filters.")</p>
        </main>

        """,
      script: HTMLPage.text(of: verify_page_script)
    ).text
  }

  private func section(_ section: Matrix.Section, number: Int, _ folding: ReleaseFolding) -> String {
    """
    <section data-section="\(number)" id="section-\(number)">
    <h2>\(HTML.text(section.name)) <small>\(section.rows.count)</small></h2>
    \(section.rows.map { MatrixPageRow(row: $0, folding: folding).text }.joined())</section>

    """
  }

  /// The names of the releases, and above them how much changed in each.
  private func head(of matrix: Matrix) -> String {
    let ids = matrix.folding.ids
    let counts = ids.map { id in matrix.rows.count { $0.changes.contains(id) } }
    let most = max(1, counts.max() ?? 1)
    let bars = zip(ids, counts).map { id, count in
      let height = Double(count) / Double(most)
      let name = "\(count) \(count == 1 ? "answer" : "answers") changed in \(id)"
      return count == 0
        ? "<span></span>"
        : "<span class=\"bar\" title=\"\(HTML.text(name))\">\(count)<i style=\"--height: \(height)\"></i></span>"
    }
    return """
      <div class="grid bars"><span>Answers that changed in a release</span>\(bars.joined())</div>
      <div class="grid head"><span>Answer</span>\(ids.map { "<span>\(HTML.text($0))</span>" }.joined())</div>

      """
  }
}
