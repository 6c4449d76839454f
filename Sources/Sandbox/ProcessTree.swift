import Glibc

/// The processes of one unconfined run, as far as `/proc` tells; they are ended at the latest when it goes out of
/// scope.
struct ProcessTree: ~Copyable {
  /// Of the command; its descendants stay in it unless they leave.
  private let session: pid_t
  /// What is in the environment of every process that inherited it from the command.
  private let mark: [UInt8]
  private let start: Int
  private var isEnded = false

  /// To be made while the command is not reaped.
  init(session: pid_t, mark: String) {
    self.session = session
    self.mark = Array(mark.utf8)
    start = Entry(id: session)?.start ?? 0
  }

  /// SIGKILL to all of them, until none is alive: one that is not stopped yet may start others.
  mutating func end() {
    isEnded = true
    endAll()
  }

  private func endAll() {
    var ended: Set<pid_t> = []
    for _ in 0..<1000 {
      let living = living()
      if living.isEmpty { break }
      for process in living { kill(process, SIGKILL) }
      ended.formUnion(living)
      usleep(500)
    }
    // Those whose parent ended are ours to reap where orphans come to us, as to process 1 of a container.
    for process in ended where process != session { waitpid(process, nil, WNOHANG) }
  }

  private func living() -> [pid_t] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    var found: [pid_t] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard let id = pid_t(name), id != getpid(), let entry = Entry(id: id) else { continue }
      guard !entry.isDead, entry.start >= start, entry.session == session || carriesMark(id) else { continue }
      found.append(id)
    }
    return found
  }

  private func carriesMark(_ id: pid_t) -> Bool {
    guard let environment = contents(of: "/proc/\(id)/environ") else { return false }
    return environment.utf8.firstRange(of: mark) != nil
  }

  /// One line of proc_pid_stat(5).
  private struct Entry {
    let session: pid_t
    let isDead: Bool
    /// In clock ticks since the machine started.
    let start: Int

    init?(id: pid_t) {
      // The second field, the program's name in parentheses, may hold anything.
      guard let text = contents(of: "/proc/\(id)/stat"), let end = text.lastIndex(of: ")") else { return nil }
      let fields = text[end...].split(separator: " ")
      guard fields.count > 20, let session = pid_t(fields[4]), let start = Int(fields[20]) else { return nil }
      self.session = session
      self.start = start
      isDead = fields[1] == "Z" || fields[1] == "X"
    }
  }

  deinit {
    if !isEnded { endAll() }
  }
}
