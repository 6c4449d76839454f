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
    fresh: Bool = false, setUp: [SetUp] = [], varies: String? = nil
  ) {
    self.skip = skip
    self.requires = requires
    self.needs = needs
    self.continues = continues
    self.fresh = fresh
    self.setUp = setUp
    self.varies = varies
  }
}
