import Glibc

extension Bubblewrap {
  /// What `bwrap` is told; `files` are made from descriptors that hold their text.
  static func arguments(for command: Command, under policy: Policy, files: [(path: String, from: Int32)]) -> [String] {
    var arguments = [
      "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session",
      "--cap-drop", "ALL", "--uid", "1000", "--gid", "1000", "--hostname", "sandbox", "--clearenv",
    ]
    if policy.network { arguments.append("--share-net") }
    for (name, value) in command.environment.sorted(by: { $0.key < $1.key }) {
      arguments += ["--setenv", name, value]
    }
    // The folders that can be written come first: an interpreter may live below one of them.
    for (folder, mode) in [("/home/user", "0755"), ("/sample", "0755"), ("/tmp", "1777"), ("/dev/shm", "1777")] {
      arguments += ["--perms", mode, "--size", "\(max(4096, policy.limits.fileSize))", "--tmpfs", folder]
    }
    for device in ["null", "zero", "full", "random", "urandom"] {
      arguments += ["--dev-bind", "/dev/\(device)", "/dev/\(device)"]
    }
    for file in files {
      arguments += ["--perms", "0444", "--file", "\(file.from)", file.path]
    }
    for path in policy.shown {
      arguments += ["--ro-bind", path, path]
    }
    for path in policy.hidden.sorted() where access(path, F_OK) == 0 {
      arguments += ["--perms", "0555", "--size", "4096", "--tmpfs", path, "--remount-ro", path]
    }
    return arguments + ["--remount-ro", "/", "--chdir", "/home/user", "--", command.executable] + command.arguments
  }
}
