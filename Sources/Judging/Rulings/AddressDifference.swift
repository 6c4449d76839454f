/// Whether two runs differ in the addresses of objects alone, so that what is stated is wrong of both: `['1']` for
/// `<map object at 0x7f12>`.
package enum AddressDifference {
  /// - Parameter stated: with a `<` it may be meant for the address, or for what stands there in its place.
  package static func isAll(between one: String, and other: String, stated: String) -> Bool {
    one != other && !stated.contains("<")
      && ShownText(one).withoutAddresses == ShownText(other).withoutAddresses
  }
}
