import Dispatch
import Synchronization

/// Something that another thread comes to; who asks for it earlier waits.
final class Awaited<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  /// What is said first counts.
  func settle(_ new: Value) {
    let isFirst = value.withLock { value in
      guard value == nil else { return false }
      value = new
      return true
    }
    if isFirst { isThere.signal() }
  }

  func get() -> Value {
    while true {
      if let value = value.withLock(\.self) { return value }
      isThere.wait()
      // For the next one who waits.
      isThere.signal()
    }
  }
}
