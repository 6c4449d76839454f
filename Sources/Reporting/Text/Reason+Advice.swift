import Verification

extension Reason {
  /// In words for a person, with what to do about it where a command helps.
  var advised: String {
    if case .lacks(.package(.some)) = self { "\(self) (`verify needs`)" } else { "\(self)" }
  }
}
