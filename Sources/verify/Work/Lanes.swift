import Dispatch

/// Threads for work that blocks, so that it does not take the threads on which everything else goes on.
///
/// A lane is a thread from the moment work is put on it; the kernel's word "my parent has died" is tied to that thread.
struct Lanes: ~Copyable {
  private var free: [DispatchQueue]

  init(count: Int) {
    free = (0..<count).map { DispatchQueue(label: "lane \($0)") }
  }

  var isFull: Bool { free.isEmpty }

  /// The lane must be given back when its work is done.
  mutating func take() -> DispatchQueue? { free.popLast() }

  mutating func giveBack(_ lane: DispatchQueue) { free.append(lane) }
}

extension DispatchQueue {
  /// Does the work on this queue and waits for it without blocking a thread of the caller's.
  func perform<Value: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () throws(Failure) -> Value
  ) async -> Swift.Result<Value, Failure> {
    await withCheckedContinuation { continuation in
      async {
        do throws(Failure) { continuation.resume(returning: .success(try work())) } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
  }
}
