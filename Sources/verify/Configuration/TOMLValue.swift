/// A value of a TOML document, as far as a setting can be one; of all else its text is kept.
enum TOMLValue: Sendable, Hashable {
  case string(String)
  case boolean(Bool)
  /// A number or a date, as it is written.
  case bare(String)
  case array([TOMLValue])
  /// An inline table, of which nothing is kept.
  case table
}

/// A key with its value, and where it stands.
struct TOMLEntry: Sendable, Hashable {
  /// The names of its table and its own.
  let path: [String]
  let value: TOMLValue
  /// 1-based.
  let line: Int
}

/// What is no TOML.
struct TOMLMistake: Error, Hashable {
  /// 1-based.
  let line: Int
  let what: String
}
