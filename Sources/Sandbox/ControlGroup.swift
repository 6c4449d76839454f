import Glibc

/// One run's control group; gone when it goes out of scope, by which time its processes must have ended.
struct ControlGroup: ~Copyable {
  /// Version 1 has one for each thing that is bounded.
  private var folders: Set<String> = []

  mutating func add(folder: String) {
    folders.insert(folder)
  }

  /// Moves a process into the group; what it starts from now on is born there.
  func add(_ process: pid_t) throws(SandboxError) {
    for folder in folders { try write("\(process)", to: "cgroup.procs", in: folder) }
  }

  func write(_ text: String, to file: String, in folder: String) throws(SandboxError) {
    let descriptor = open("\(folder)/\(file)", O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .call("open \(folder)/\(file)", -errno) }
    defer { close(descriptor) }
    // A process that has ended meanwhile needs no bounds.
    guard Glibc.write(descriptor, text, text.utf8.count) >= 0 || errno == ESRCH else {
      throw .call("write \(folder)/\(file)", -errno)
    }
  }

  /// How many of its processes the kernel has killed for want of memory; `memory.events` is version 2's.
  func memoryKills() -> Int {
    for folder in folders {
      guard let text = contents(of: "\(folder)/memory.events") ?? contents(of: "\(folder)/memory.oom_control")
      else { continue }
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count == 2, words[0] == "oom_kill" { return Int(words[1]) ?? 0 }
      }
    }
    return 0
  }

  deinit {
    for folder in folders {
      // The kernel lets go of a group a moment after its last process.
      for attempt in 0..<2000 {
        if rmdir(folder) == 0 || errno != EBUSY { break }
        usleep(attempt < 1000 ? 50 : 2000)
      }
    }
  }
}
