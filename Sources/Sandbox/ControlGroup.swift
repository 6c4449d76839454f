import Glibc

/// One run's control group; gone when it goes out of scope, by which time its processes must have ended.
struct ControlGroup: ~Copyable {
  /// Version 1 has one for each thing that is bounded.
  private var folders: Set<String> = []
  /// Where the kernel counts what it has killed for want of memory; it is read once a run.
  private var kills: String?

  mutating func add(folder: String) {
    folders.insert(folder)
  }

  /// The folder bounds memory; `memory.events` is version 2's.
  mutating func count(killsIn folder: String) {
    kills = ["memory.events", "memory.oom_control"].map { "\(folder)/\($0)" }.first { access($0, R_OK) == 0 }
  }

  /// The files to which a process with one thread writes `0` to move into the group, and all that it starts from then on.
  /// Version 1 has two, and there it is done at once: to move another process, or all threads of one, the kernel waits for
  /// whatever is about to fork, some ten milliseconds.
  typealias Entrances = (String?, String?)

  fileprivate var entrances: Entrances {
    let files = folders.map { access("\($0)/tasks", F_OK) == 0 ? "\($0)/tasks" : "\($0)/cgroup.procs" }
    return (files.first, files.dropFirst().first)
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

  /// How many of its processes the kernel has killed for want of memory.
  func memoryKills() -> Int {
    for line in kills.flatMap(contents)?.split(separator: "\n") ?? [] {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == "oom_kill" { return Int(words[1]) ?? 0 }
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

extension ControlGroup? {
  var entrances: ControlGroup.Entrances {
    switch self {
    case .some(let group): group.entrances
    case .none: (nil, nil)
    }
  }
}
