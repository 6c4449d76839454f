/// The sandbox could not be had, or the command not be started in it.
package enum SandboxError: Error, Hashable, CustomStringConvertible {
  /// What is missing and what to do about it, in one line.
  case unavailable(String)
  /// A system call that should not be able to: its name and what the kernel said.
  case system(String)
  /// It has become another one, which takes another command for the same: the command is to be made again.
  case changed
  /// The run was called off (^C).
  case interrupted

  package var description: String {
    switch self {
    case .unavailable(let what): what
    case .system(let what): "the sandbox stopped working: \(what)"
    case .changed: "the sandbox has become another one"
    case .interrupted: "interrupted"
    }
  }
}
