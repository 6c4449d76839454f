import Glibc

/// What the kernel has counted of a process and all that descend from it, at one moment.
struct ProcessTimes {
  /// Seconds of processor time, by process.
  private var computed: [pid_t: Double] = [:]
  /// Seconds for which its first thread could have run and had no processor, by process.
  private var delayed: [pid_t: Double] = [:]

  /// More are not looked at.
  private static let mostProcesses = 128

  /// Nil where `/proc` does not tell (it takes a kernel with CONFIG_PROC_CHILDREN).
  init?(below root: pid_t) {
    var open = [root]
    while let process = open.popLast(), computed.count < Self.mostProcesses {
      guard let seconds = Self.processorTime(of: process) else { continue }
      computed[process] = seconds
      // proc_pid_schedstat: time on the processor, time that it waited for one, both in nanoseconds, and turns.
      let fields = contents(of: "/proc/\(process)/schedstat")?.split(separator: " ") ?? []
      if fields.count > 1, let nanoseconds = Double(fields[1]) { delayed[process] = nanoseconds / 1e9 }
      for thread in Self.threads(of: process) {
        guard let children = contents(of: "/proc/\(process)/task/\(thread)/children") else {
          if process == root { return nil }
          continue
        }
        open += children.split(separator: " ").compactMap { pid_t($0) }
      }
    }
    if computed.isEmpty { return nil }
  }

  /// Seconds of processor time since then; a process that is new since then counts whole.
  func computed(since earlier: ProcessTimes) -> Double { Self.differences(computed, earlier.computed).reduce(0, +) }

  /// Seconds for which one of them waited for a processor since then, the one that waited longest.
  func delayed(since earlier: ProcessTimes) -> Double { Self.differences(delayed, earlier.delayed).max() ?? 0 }

  private static func differences(_ now: [pid_t: Double], _ then: [pid_t: Double]) -> [Double] {
    now.map { max(0, $0.value - then[$0.key, default: 0]) }
  }

  /// Of all its threads; to the nanosecond, where proc_pid_stat(5) counts in hundredths of a second.
  private static func processorTime(of process: pid_t) -> Double? {
    var (clock, time) = (clockid_t(), timespec())
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func threads(of process: pid_t) -> [pid_t] {
    guard let folder = opendir("/proc/\(process)/task") else { return [] }
    defer { closedir(folder) }
    var found: [pid_t] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if let id = pid_t(name) { found.append(id) }
    }
    return found
  }
}
