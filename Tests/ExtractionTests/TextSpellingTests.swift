import Testing
import Verification

@testable import Extraction

struct TextSpellingTests {
  @Test(arguments: [
    ("a.md", "'<é>'", "'<é>'"), ("a.py", "\"\\n\"", "\"\\n\""), ("a.ipynb", "'a\"b\\n'", "'a\\\"b\\\\n'"),
    ("a.html", "<class 'int'> & 1", "&lt;class 'int'&gt; &amp; 1"), ("a.HTML", "&lt;", "&amp;lt;"),
  ]) func `what is written into a document is read there again`(_ path: String, _ text: String, _ written: String) {
    let spelling = DocumentFormat.spelling(inDocumentAt: path)
    #expect(spelling.write(text) == written)
    #expect(spelling.read(written) == text)
  }

  @Test(arguments: [("a.ipynb", "\\u00e9\\ud83d\\ude00\\/", "é😀/"), ("a.html", "&#39;a&quot;&nbsp;", "'a\" ")])
  func `what others have written otherwise is read, too`(_ path: String, _ written: String, _ text: String) {
    #expect(DocumentFormat.spelling(inDocumentAt: path).read(written) == text)
  }
}
