import Verification

/// Whether two runs differ in the addresses of objects alone, so that what is stated is wrong of both: `['1']` for
/// `<map object at 0x7f12>`.
package enum AddressDifference {
  /// - Parameter stated: with a `<` and no address it may be meant for what stands there in the address's place.
  package static func isAll(between one: String, and other: String, stated: String) -> Bool {
    one != other && (!stated.contains("<") || stated.holds(" at 0x"))
      && ShownText(one).withoutAddresses == ShownText(other).withoutAddresses
  }
}
