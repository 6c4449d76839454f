import Verification

extension Comparison {
  /// `Point ... created` for `Point 3 created`, as doctest's ELLIPSIS.
  static let wildcards = Comparison(Agreement("wildcards", leavesRoom: true), of: [.comment, .line, .block, .item]) {
    stated, actual in
    guard let wildcards = Wildcards(stated.bare.bytes) else { return false }
    return wildcards.match(actual.bare.bytes)
      || wildcards.saysSomething
        && wildcards.match(ShownText(actual.plain).bare.bytes)
  }
}
