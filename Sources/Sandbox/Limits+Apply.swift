import CSandbox
import Glibc

extension Limits {
  /// Bounds a running process, and all that it starts from now on, from outside.
  ///
  /// A process that has ended meanwhile is none of our business: its status says so.
  func apply(to process: pid_t, processes: Int?) throws(SandboxError) {
    try limit(process, sandbox_address_space, memory)
    try limit(process, sandbox_file_size, fileSize)
    try limit(process, sandbox_core, 0)
    // Without /proc Python closes descriptors one by one before it starts a program.
    try limit(process, sandbox_descriptors, 128)
    if let processes { try limit(process, sandbox_processes, processes) }
  }

  /// The same as bounds that a worker gives every program that it starts.
  func bounds(processes: Int?) -> [sandbox_bound] {
    var bounds = [
      sandbox_bound(resource: sandbox_address_space, value: UInt64(max(0, memory))),
      sandbox_bound(resource: sandbox_file_size, value: UInt64(max(0, fileSize))),
      sandbox_bound(resource: sandbox_core, value: 0),
      sandbox_bound(resource: sandbox_descriptors, value: 128),
    ]
    if let processes { bounds.append(sandbox_bound(resource: sandbox_processes, value: UInt64(processes))) }
    return bounds
  }

  private func limit(_ process: pid_t, _ resource: sandbox_resource, _ bound: Int) throws(SandboxError) {
    let error = sandbox_limit(process, resource, UInt64(max(0, bound)))
    guard error == 0 || error == -ESRCH else { throw .call("prlimit", error) }
  }

  /// Whether the kernel counts a user's processes per user namespace (since 5.14), and not all of them everywhere, with
  /// the result that a limit hits what has nothing to do with the run.
  static let countsProcessesPerNamespace: Bool = {
    let release = contents(of: "/proc/sys/kernel/osrelease") ?? ""
    let numbers = release.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    guard numbers.count == 2 else { return false }
    return (numbers[0], numbers[1]) >= (5, 14)
  }()
}
