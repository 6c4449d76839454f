import Verification

extension Sample {
  /// What the ids of its question's samples have in common.
  var questionID: Substring { Substring(id.utf8.prefix { $0 != UInt8(ascii: "#") }) }
}
