import Glibc

/// The processes of one unconfined run, as far as `/proc` tells; they are ended at the latest when it goes out of scope.
struct ProcessTree: ~Copyable {
  /// Of the command; its descendants stay in it unless they leave.
  private let session: pid_t
  /// What is in the environment of every process that inherited it from the command.
  private let mark: [UInt8]
  private var isReaped = false

  init(session: pid_t, mark: String) {
    self.session = session
    self.mark = Array(mark.utf8)
  }

  /// SIGKILL to all of them, until there are none: one that is not stopped yet may start others.
  func end() {
    for _ in 0..<1000 {
      let living = processes().filter { !$0.isDead }
      if living.isEmpty { return }
      for process in living { kill(process.id, SIGKILL) }
      usleep(500)
    }
  }

  /// Reaps those that have become our children.
  mutating func reap() {
    isReaped = true
    for process in processes() where process.isDead && process.parent == getpid() {
      waitpid(process.id, nil, WNOHANG)
    }
  }

  private struct Entry {
    let id: pid_t
    let parent: pid_t
    let isDead: Bool
  }

  private func processes() -> [Entry] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    var found: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard let id = pid_t(name), let (process, session) = stat(of: id) else { continue }
      if session == self.session || carriesMark(id) { found.append(process) }
    }
    return found
  }

  /// proc_pid_stat(5); the program's name, in parentheses, may hold anything.
  private func stat(of id: pid_t) -> (Entry, session: pid_t)? {
    guard let text = contents(of: "/proc/\(id)/stat"), let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 4, let parent = pid_t(fields[2]), let session = pid_t(fields[4]) else { return nil }
    return (Entry(id: id, parent: parent, isDead: fields[1] == "Z" || fields[1] == "X"), session)
  }

  private func carriesMark(_ id: pid_t) -> Bool {
    guard id != getpid(), let environment = contents(of: "/proc/\(id)/environ") else { return false }
    return environment.utf8.firstRange(of: mark) != nil
  }

  deinit {
    guard !isReaped else { return }
    end()
    for process in processes() { waitpid(process.id, nil, WNOHANG) }
  }
}
