extension SandboxError {
  /// What kept bubblewrap from starting the command, in its own words, with what to do about it.
  static func startUp(_ stderr: String) -> SandboxError {
    let said = stderr.split(separator: "\n").last(where: { $0.hasPrefix("bwrap: ") }).map { $0.dropFirst(7) }
    guard let said else { return .system("bubblewrap ended without a word") }
    if said.hasPrefix("execvp ") { return .system("the command cannot be started: \(said.dropFirst(7))") }
    if said.hasPrefix("Unknown option") {
      return .unavailable("bubblewrap 0.8 or newer is needed (bwrap said: \(said))")
    }
    // Debian's kernels, Ubuntu's AppArmor (which lets the namespace be made and forbids its use), containers' seccomp,
    // a limit of 0 in /proc/sys/user.
    let forbidden = ["namespace", "uid map", "gid map", "RTM_NEWADDR", "RTM_NEWLINK", "Failed to make / slave"]
    guard forbidden.contains(where: said.contains) else {
      return .unavailable("bubblewrap does not work here: \(said)")
    }
    return .unavailable(
      """
      the kernel does not let bubblewrap make user namespaces (\(said)); allow them, on Ubuntu with \
      `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`, elsewhere with \
      `sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=15000`, in a container with \
      --security-opt seccomp=unconfined, or run without a sandbox: --sandbox none
      """)
  }
}
