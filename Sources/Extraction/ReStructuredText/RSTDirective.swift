/// What a directive's content is to a reader of code.
enum RSTDirective {
  /// A box with this info string.
  case box(String)
  /// What the sample above prints.
  case output
  /// The language of boxes that name none from here on.
  case highlight(String)
  /// Nothing that is read.
  case passedOver
  /// A file elsewhere, which is not read.
  case include
  /// Running text, with the boxes in it.
  case prose

  init(name: String, argument: String) {
    switch name {
    case "code", "code-block", "sourcecode", "highlight-block": self = .box(argument)
    case "activecode", "exec", "ipython", "jupyter-execute", "testcleanup", "testcode", "testsetup":
      self = .box("python")
    case "doctest", "pycon": self = .box("pycon")
    case "parsed-literal": self = .box("")
    case "testoutput": self = .output
    case "highlight": self = .highlight(argument)
    case "include", "literalinclude": self = .include
    case let name where Self.others.contains(name): self = .passedOver
    default: self = .prose
    }
  }

  private static let others: Set<String> = [
    "bibliography", "contents", "csv-table", "currentmodule", "digraph", "figure", "graphviz", "image", "index", "math",
    "meta",
    "module", "only-if", "plot", "raw", "role", "sectionauthor", "tabularcolumns", "toctree", "uml", "youtube",
  ]
}
