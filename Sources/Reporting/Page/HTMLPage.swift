import CPage

/// A page that needs nothing else: its style and its script stand in it.
struct HTMLPage: Sendable {
  let title: String
  let style: String
  /// Of the body, with a space before them.
  var attributes = ""
  let body: String
  let script: String

  var text: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <title>\(HTML.text(title))</title>
    <style>
    \(style)</style>
    </head>
    <body\(attributes)>
    \(body)<script>
    \(script)</script>
    </body>
    </html>

    """
  }

  /// Nothing is fetched or sent, whatever a sample manages to smuggle in.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// A file that is embedded in the program.
  static func text(of part: verify_page_part) -> String {
    String(decoding: UnsafeBufferPointer(start: part.text, count: Int(part.length)), as: UTF8.self)
  }
}
