import Fixing

extension Options {
  /// What `verify fix` is to do with what it finds.
  struct Fixing: Sendable, Hashable {
    var writesUnasked = false
    var givesPatch = false
    var onlyChecks = false
    var isAtomic = false
    /// What is written though it is unsafe.
    var allowed: Set<Danger> = []

    /// Whether the documents stay as they are.
    var isDry: Bool { givesPatch || onlyChecks }
  }
}
