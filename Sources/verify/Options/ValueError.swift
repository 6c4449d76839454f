/// A flag's value that is not one.
struct ValueError: Error, Hashable {
  /// What would be: "a whole number from 1".
  let expected: String
  /// The right value that looks most like it.
  var nearest: String?
}
