import Synchronization

/// Remembers what an interpreter was asked.
final class Asked: Sendable {
  private let texts = Mutex<[[String]]>([])

  var all: [[String]] { texts.withLock { $0 } }

  func append(_ more: [String]) { texts.withLock { $0.append(more) } }
}
