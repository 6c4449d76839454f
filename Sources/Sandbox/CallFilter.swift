import CSandbox
import Glibc

/// The system call filter, as the kernel takes it.
enum CallFilter {
  static let standard: [sock_filter] = []
}
