import CPage
import Verification

/// Writes a matrix as one HTML page that needs nothing else: releases by answers, with what changed where.
///
/// It works without its script: the filters are style, the rows open by themselves.
struct MatrixPage: Sendable {
  func text(_ matrix: Matrix) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <title>Answers that depend on the Python release</title>
    <style>
    \(Self.text(of: verify_page_style))\(filterStyle(of: matrix))</style>
    </head>
    <body style="--releases: \(matrix.folding.ids.count)">
    <header>
    <h1>Answers that depend on the Python release</h1>
    <p class="extent">\(HTML.text(matrix.conclusion)) · \(HTML.text(matrix.extent))</p>
    </header>
    \(matrix.rows.isEmpty ? "" : filters(of: matrix) + head(of: matrix))<main>
    \(matrix.sections.enumerated().map { section($0.element, number: $0.offset, matrix.folding) }.joined())\
    <p class="nothing"\(matrix.rows.isEmpty ? "" : " hidden")>\(matrix.rows.isEmpty ? "Every answer behaves alike on every release." : "No answer fits these filters.")</p>
    </main>
    <script>
    \(Self.text(of: verify_page_script))</script>
    </body>
    </html>

    """
  }

  /// Nothing is fetched or sent, whatever a sample manages to smuggle in.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static func text(of part: verify_page_part) -> String {
    String(decoding: UnsafeBufferPointer(start: part.text, count: Int(part.length)), as: UTF8.self)
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
