import CSandbox

/// What the kernel's Landlock can guard (landlock(7)), by its version.
struct Landlock: Sendable {
  let version: Int

  /// Before this one files can be emptied that may not be written.
  static let oldest = 3

  /// The kernel's; nil where it has none, or it is switched off.
  static let here = Landlock(version: Int(sandbox_landlock_version()))

  init?(version: Int) {
    guard version > 0 else { return nil }
    self.version = version
  }

  var files: FileRights {
    FileRights(rawValue: (1 << 13) - 1).union(version >= 2 ? .refer : []).union(version >= 3 ? .truncate : [])
      .union(version >= 5 ? .controlDevice : [])
  }

  /// To bind and to connect TCP sockets.
  var network: UInt64 { version >= 4 ? 0b11 : 0 }

  /// Abstract Unix sockets, and signals.
  var scopes: UInt64 { version >= 6 ? 0b11 : 0 }
}
