import Foundation
import Testing
import Vocabulary

/// What holds of every list, as its source shows.
@Suite struct ListTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// A string in brackets with others, and where it stands.
  struct List: CustomTestStringConvertible {
    let place: String
    let items: [String]
    var testDescription: String { place }
  }

  /// The array literals of strings in the files of a module.
  private static func lists(in module: String) throws -> [List] {
    let folder = sources.appending(path: module)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    return try files.sorted().flatMap { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let code = text.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
        .joined(separator: "\n")
      let literal = #/\[\s*("(?:[^"\\]|\\.)*"(?:,\s*"(?:[^"\\]|\\.)*")*),?\s*\]/#
      return code.matches(of: literal).map { match in
        let items = match.1.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }
        return List(place: "\(module)/\(file): \(items.prefix(3).joined(separator: ", "))", items: items)
      }
    }
  }

  /// Lists whose order means something.
  private static let ordered = ["January", ", and returns ", " and gives "]

  static let vocabulary = (try? lists(in: "Vocabulary")) ?? []

  @Test func `there are lists to look at`() { #expect(Self.vocabulary.count > 150) }

  @Test(arguments: vocabulary) func `a row is sorted and names nothing twice`(_ list: List) {
    #expect(Set(list.items).count == list.items.count)
    guard !Self.ordered.contains(list.items[0]), !list.place.hasPrefix("Vocabulary/LiteralWords") else { return }
    #expect(list.items == list.items.sorted())
  }

  @Test(arguments: vocabulary) func `words are in lower case, as they are looked for`(_ list: List) {
    guard list.items[0] != "January", list.place.hasPrefix("Vocabulary/LiteralWords") == false else { return }
    #expect(list.items == list.items.map { $0.lowercased() })
  }

  /// Words that Python, its library or a tool gives: each list of them is known here by its first item.
  private static let ofPython: Set<String> = [
    "DivisionByZero", "re", "decimal.Overflow", "len", "print", "and", "exec", "exit()", "dir()", "Traceback (",
    "import", "def", "elif",
    "del ", "True", "pip",
    "section", ".md", "table", "code-block", "python", "cpython", "jython", "pycon", "bash", "console", "text",
    "output", "json",
    "eval(", "error", "AttributeError", "today()", " + ", "None", "pprint", "warning",
    ".center(", "Thread(", "Error(", "sys.ps1", "Cell In[", "apply", "BaseHTTPServer", "decode", "dict",
    "Missing parentheses in call to", ". Did you mean", " = ", "gc.collect",
    // Words of Python by which the reader of text tells statements apart.
    ".txt", "Any", "break", "else", "f", "for", "global", "if", "match", "not", "pass", "return", "self", "try",
    "while",
    // Of formats of documents: elements, classes, roles, types of media, IPython's magics.
    ".html", "png", "amp", "button", "conda", "any", "capture", "autoreload", "bibliography", "highlight-default",
    "default", "cell-output-", "language-", "data-lang", "pre",
  ]

  @Test(arguments: ["Claims", "Examining", "Extraction", "Judging", "Reporting"])
  func `no list of words of natural language stands elsewhere`(_ module: String) throws {
    let lists = try Self.lists(in: module).filter { list in
      let words = list.items.filter { $0.contains(#/\p{Lowercase_Letter}{2,}|\p{Other_Letter}/#) }
      return words.count > 1 && !Self.ofPython.contains(list.items[0])
    }
    #expect(lists.map(\.place) == [], "write the words into Sources/Vocabulary")
  }
}
