import CSandbox
import Glibc

/// Calls off every run that watches it; once raised it stays raised.
package final class Interruption: Sendable {
  /// The one that ^C raises.
  package static let shared = Interruption()

  /// Can be read from once it was raised: nobody ever empties the pipe, so that every poll loop sees it. -1 where the
  /// process is out of descriptors.
  package let descriptor: Int32
  private let writing: Int32

  package init() {
    var ends: [Int32] = [-1, -1]
    _ = sandbox_pipe(&ends, 1)
    (descriptor, writing) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  /// Safe in a signal handler.
  package func raise() {
    var byte: UInt8 = 1
    write(writing, &byte, 1)
  }

  package var isRaised: Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) == 1
  }

  /// From now on each of these signals raises `shared`. A signal that comes a second time does what it does by default.
  package static func follow(signals: [Int32]) {
    // The handler may only touch what exists already.
    _ = shared
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      let kept = errno
      Interruption.shared.raise()
      errno = kept
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | Int32(SA_RESTART)
    for signal in signals { sigaction(signal, &action, nil) }
  }
}
