import Verification

/// What becomes of the number that `id()` gave the author: where an object lies is never the same for two processes, even
/// where one interpreter puts it in the same place each time.
struct AddressRuling {
  private let actual: String

  /// Nil unless both numbers are as large as addresses are.
  init?(_ claim: Claim, actual: String) {
    guard claim.code.holds("id("), Self.isAddress(claim.stated), Self.isAddress(actual) else { return nil }
    self.actual = actual
  }

  var verdict: Verdict { .unreached(.doesNotRepeat(.address(actual))) }

  private static func isAddress(_ text: String) -> Bool {
    guard case .integer(let digits) = PythonLiteral.parse(text.trimmed) else { return false }
    return digits.count > 6
  }
}
