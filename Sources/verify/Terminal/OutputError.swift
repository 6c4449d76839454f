import Glibc

/// What is to be said could not be written.
struct OutputError: Error, Hashable, CustomStringConvertible {
  /// A path, or `standard output`.
  let target: String
  let code: Int32

  var description: String { "\(target): cannot be written: \(String(cString: strerror(code)))" }
}
