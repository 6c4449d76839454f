import Verification

/// One logical line of a sample: a simple statement (or several joined by `;`), or the header of a compound one.
struct Statement: Hashable {
  /// 1-based lines of the sample, from its first token to its last.
  let first: Int
  let last: Int
  /// The columns before its first token, tabs counted to the next multiple of eight.
  let indent: Int
  /// Its text without comments, line ends folded to one space.
  let code: String
  /// The first word, where the statement begins with one: `for`, `print`, `nums`.
  let word: Substring
  let kind: Kind
  /// The last line of the block that its header opens, and of its further clauses; `last` where it opens none.
  var blockLast: Int
  /// How many bytes there are from its first token to the end of that line, and from its last token to the end of that one.
  let head: Int
  let tail: Int

  init(first: Int, last: Int, indent: Int, code: String, head: Int, tail: Int) {
    self.first = first
    self.last = last
    self.indent = indent
    self.code = code
    word = code.prefix(while: \.isWordPart)
    kind = Kind(of: code, word)
    blockLast = last
    self.head = head
    self.tail = tail
  }

  /// What sort of statement it is, as far as that decides what a comment beside it can speak of.
  enum Kind: Hashable {
    /// Gives a value and may print: `len(x)`, `print(x)`.
    case expression
    /// Binds a value: `x = 1`, `x += 1`, `x: int = 1`.
    case assignment
    /// `return x`.
    case handing
    /// `if x:`, `while x:`, `assert x`.
    case condition
    case assertion
    /// `for`, `with`, `match`, `try`: does what its block says.
    case compound
    /// `class`, a decorator: may raise, shows nothing else.
    case definition
    /// `raise`, `del`: may raise, shows nothing else.
    case action
    /// Nothing whose outcome a comment could state: `def`, `import`, `else`, a bare annotation.
    case declaration
  }

  /// The lines of the statement with its block.
  var block: ClosedRange<Int> { first...max(last, blockLast) }

  var isDefinition: Bool { word == "def" || word == "class" || code.hasPrefix("async def") || code.hasPrefix("@") }

  var opensBlock: Bool { code.hasSuffix(":") }

  /// Whether it is a further clause of the compound statement above it, of whose outcome it is a part.
  var isClause: Bool { Self.clauses.contains(word) }

  private static let clauses: Set<Substring> = ["elif", "else", "except", "finally"]

  /// Whether the number or string stands in its code as it is spelled.
  func spells(_ literal: Substring) -> Bool {
    guard literal.allSatisfy({ $0.isWordPart || $0 == "." }) else { return code.holds(String(literal)) }
    return code.split { !$0.isWordPart && $0 != "." }.contains(literal)
  }

  /// Whether the statement prints by its own words.
  var prints: Bool {
    word == "print" || word == "pprint" || code.hasPrefix("pprint.pp") || code.hasPrefix("sys.stdout.write")
  }
}

extension Statement {
  /// `d["k"]` of `d["k"] += 1`, `p.x` of `p.x -= 2`: what an augmented assignment changes in an object, whose value then may be
  /// stated; nil for other statements.
  var changedPlace: String? {
    guard kind == .assignment, !code.holds(";"), let place = Subject(code[...]), place.isPath,
      Self.augmentedSigns.contains(where: place.rest.trimmed.hasPrefix)
    else { return nil }
    return String(place.text)
  }

  /// `del nums[0]`, `del p.x`: something is left.
  var deletesFromObject: Bool { word == "del" && Subject(code.dropFirst(3).trimmed)?.isPath == true }

  private static let augmentedSigns = [
    "+=", "-=", "*=", "/=", "//=", "**=", "%=", "&=", "|=", "^=", "<<=", ">>=", "@=",
  ]
}

extension Statement.Kind {
  fileprivate init(of code: String, _ word: Substring) {
    let signs = StatementSigns(code)
    switch word {
    case "def", "import", "from", "global", "nonlocal", "pass", "break", "continue", "else", "finally", "except":
      self = .declaration
    case "async": self = code.hasPrefix("async def") ? .declaration : .compound
    case "class": self = .definition
    case "if", "elif", "while": self = .condition
    case "for", "with", "try": self = .compound
    case "return": self = .handing
    // What `yield` gives is what is sent to it, and no comment speaks of that.
    case "raise", "del", "yield": self = .action
    case "assert": self = .assertion
    // Soft keywords (PEP 634, PEP 695): names everywhere else.
    case "match" where code.hasSuffix(":"): self = .compound
    case "case" where code.hasSuffix(":"): self = .declaration
    case "type" where signs.assigns && code.hasPrefix("type "): self = .declaration
    case "" where code.hasPrefix("@"): self = .definition
    default:
      if signs.assigns { self = .assignment } else { self = signs.annotates ? .declaration : .expression }
    }
  }
}
