/// The names of months.
package enum Months {
  /// From January on, as Python's `%B` gives them in its own locale.
  package static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
