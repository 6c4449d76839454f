import Verification

extension Doubt {
  /// The code fails where a value or a text is stated: then the sample may not be what the author ran.
  static let exceptionInstead = Doubt("the code fails instead, and nothing says that it should") { matter in
    guard matter.claim.kind != .raises else { return false }
    guard let raised = matter.raised ?? (matter.visits.isEmpty ? matter.observation.exception : nil) else {
      return false
    }
    // What is gone is gone for whoever reads it, and an assertion that fails is asked and answered.
    if raised.isOfTypographicSign || PythonTwo.isRefused(raised)
      || matter.claim.answer == .assertion && raised.type == "AssertionError"
    {
      return false
    }
    return matter.contradiction == raised.text && !matter.claim.stated.holds("Traceback (")
      && (PythonLiteral.parse(matter.claim.stated) != nil || StatedException(matter.claim.stated).types.isEmpty)
  }
}
