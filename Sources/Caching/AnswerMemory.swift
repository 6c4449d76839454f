import Synchronization
import Verification

/// The answers of one process, whatever they are: who asks the same again while nothing has changed wants the same.
package final class AnswerMemory: Sendable {
  private let known = Mutex<[[UInt8]: Observation]>([:])

  /// More than a person looks at in a day; then it begins anew.
  private static let most = 50_000

  package init() {}

  /// By the digest of the ask.
  package subscript(_ key: [UInt8]) -> Observation? {
    get { known.withLock { $0[key] } }
    set {
      known.withLock { known in
        if known.count >= Self.most { known = [:] }
        known[key] = newValue
      }
    }
  }
}
