import Glibc
import Reporting

/// The three descriptors that every process is born with, or should be.
enum StandardDescriptors {
  /// To be called first of all: a closed pipe, or a file that may not grow (`ulimit -f`), shall be an error number and not the
  /// end of the process, and no file that is opened later shall take the place of a closed standard descriptor.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for (descriptor, access) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)] {
      // The lowest free number is taken, so it is this one. Reading from or writing to it stays the error it was.
      if fcntl(descriptor, F_GETFD) == -1 { _ = open("/dev/null", access) }
    }
  }

  /// Says what is wrong, on lines of its own. The words may hold what stands in a document or in the name of a file, and
  /// that must not reach a terminal as it is.
  static func complain(of trouble: some CustomStringConvertible) {
    let lines = trouble.description.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
    complain("verify: \(lines.joined(separator: "\n"))\n")
  }

  /// Writes to standard error; what cannot be said there cannot be said at all.
  static func complain(_ text: String) {
    var text = text
    _ = text.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
