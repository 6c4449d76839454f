import Glibc

/// The kernel's word on why something could not be done.
struct SystemError: Error, Hashable {
  let reason: String

  /// Of the last call.
  init() { reason = Self.message }

  static var message: String { String(cString: strerror(errno)) }
}
