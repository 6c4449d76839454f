import Verification

/// Something that speaks against taking words for a wrong outcome though their form is one's: a named rule.
///
/// A careful reader would not stake his name on such a contradiction. It is told apart, and is none where a release bears the words out.
struct Doubt: Sendable {
  /// What speaks against it, for a person.
  let name: String
  /// Asked of what is contradicted.
  let applies: @Sendable (Matter) -> Bool

  init(_ name: String, applies: @escaping @Sendable (Matter) -> Bool) {
    self.name = name
    self.applies = applies
  }

  /// The first that applies is told.
  static let all: [Doubt] = [
    .exceptionInstead, .otherKindOfQuietLine, .nothingInCommon, .plainObject, .namesOfModule, .partOfAnswer,
    .terminalControl,
    .aboveLine,
  ]
}
