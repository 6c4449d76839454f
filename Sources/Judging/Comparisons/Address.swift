import Verification

extension Comparison {
  /// `f is <function f at 0x10>` for `f is <function f at 0x7f12>`.
  static let address = Comparison(Agreement("address", leavesRoom: true), of: [.comment, .line, .block, .item]) {
    stated, actual in
    guard !stated.isExact || actual.literal?.isRepr != true else { return false }
    return stated.bare == actual.bare
  }
}
