import Verification

extension Doubt {
  /// The code fails where a value or a text is stated: then the sample may not be what the author ran.
  static let exceptionInstead = Doubt("the code fails instead, and nothing says that it should") { matter in
    guard matter.claim.kind != .raises, matter.claim.answer != .assertion else { return false }
    guard let raised = matter.raised ?? (matter.visits.isEmpty ? matter.observation.exception : nil) else {
      return false
    }
    // A statement that is gone is gone for whoever reads it.
    if raised.message.hasPrefix("Missing parentheses in call to") { return false }
    return matter.contradiction == raised.text && !matter.claim.stated.holds("Traceback (")
      && StatedException(matter.claim.stated).types.isEmpty
  }
}
