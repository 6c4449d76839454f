/// What the author asks for about one sample, written after `verify:` (`docs/directives.md`).
package struct Directives: Sendable, Hashable {
  /// The sample is not run, for this reason.
  package var skip: String?
  /// The releases for which the sample is written; nil: all.
  package var requires: ReleaseRange?
  /// Packages outside the standard library, by the names they are imported by.
  package var needs: [String]
  /// The sample goes on from the sample before it on its page, whatever names it uses.
  package var continues: Bool
  /// The page begins anew here: neither the sample nor those below it go on from what stands above it.
  package var fresh: Bool
  /// Set-up that a reader does not see, run before the sample: lines of an HTML comment, in order.
  package var setUp: [SetUp]
  /// What the sample states varies by release, for this reason, and its author knows.
  package var varies: String?
  /// The longest that one run may take, in seconds, where that is less than usual.
  package var timeout: Double?
  /// What it reads on standard input.
  package var input: String?
  /// How it is to end, which is a claim of its own.
  package var ending: Ending?

  /// How a sample is to end, and where that is said.
  package struct Ending: Sendable, Hashable {
    package let kind: Kind
    /// Of the document, 1-based.
    package let line: Int

    /// In which way.
    package enum Kind: Sendable, Hashable, CustomStringConvertible {
      /// It runs to its end.
      case whole
      /// It does not end in time.
      case timeout
      case exit(Int32)
      case exception

      /// As an author writes it.
      package var description: String {
        switch self {
        case .whole: "runs through"
        case .timeout: "timeout"
        case .exit(let status): "exit:\(status)"
        case .exception: "exception"
        }
      }
    }

    package init(_ kind: Kind, line: Int) {
      self.kind = kind
      self.line = line
    }
  }

  /// Hidden lines with their place, so that a mistake in them is shown where it stands.
  package struct SetUp: Sendable, Hashable {
    package let firstLine: Int
    package let text: String

    package init(firstLine: Int, text: String) {
      self.firstLine = firstLine
      self.text = text
    }
  }

  package init(
    skip: String? = nil, requires: ReleaseRange? = nil, needs: [String] = [], continues: Bool = false,
    fresh: Bool = false, setUp: [SetUp] = [], varies: String? = nil, timeout: Double? = nil,
    input: String? = nil, ending: Ending? = nil
  ) {
    self.skip = skip
    self.requires = requires
    self.needs = needs
    self.continues = continues
    self.fresh = fresh
    self.setUp = setUp
    self.varies = varies
    self.timeout = timeout
    self.input = input
    self.ending = ending
  }
}
