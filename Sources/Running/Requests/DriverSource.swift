import CDriver

/// The text of the driver, as it stands in the binary.
package enum DriverSource {
  /// The parts of the driver joined to one module.
  package static let module: [UInt8] = UnsafeBufferPointer(
    start: verify_driver_parts, count: Int(verify_driver_part_count)
  )
  .reduce(into: []) { text, part in
    text += bytes(of: part)
    text.append(UInt8(ascii: "\n"))
  }

  /// What `python -c` is given to run a sample: it reads the compiled driver and the request from descriptor 3.
  package static let bootstrap = String(decoding: bytes(of: verify_driver_bootstrap), as: UTF8.self)

  /// What `python -c` is given to fork a process for every run: it reads the compiled driver from descriptor 3.
  static let zygote = String(decoding: bytes(of: verify_driver_zygote), as: UTF8.self)

  /// What `python -c` is given to say which sources compile: a JSON array on descriptor 3, a digit for each on 4.
  static let checker = String(decoding: bytes(of: verify_checker), as: UTF8.self)

  private static func bytes(of part: verify_driver_part) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: part.text, count: Int(part.length))
  }
}
