import CArguments
import Glibc

/// What the limits of the shell (`ulimit`) must leave to `verify`, which would else wait for ever for a thread that cannot be
/// started, or stop in the midst of its work.
enum ShellLimits {
  private static let files: rlim_t = 128
  private static let threads = 8
  private static let stack: rlim_t = 1 << 20
  /// RLIMIT_NPROC, a macro that Swift does not see.
  private static let processes = __rlimit_resource_t(6)
  /// Bytes of address space, and processes of the user, beyond which nothing needs to be tried.
  private static let roomyMemory: rlim_t = 1 << 30
  private static let roomyProcesses: rlim_t = 1000

  /// What is missing, and how to have it; nil where nothing is.
  static func complaint() -> String? {
    guard raiseStack() else {
      return "needs 1 MiB of stack at least, and this shell allows less: raise its limit (ulimit -s)"
    }
    guard raiseFiles() else {
      return "needs \(files) open files at least, and this shell allows fewer: raise its limit (ulimit -n)"
    }
    let isRoomy =
      hardest(__rlimit_resource_t(RLIMIT_AS.rawValue)) >= roomyMemory
      && hardest(processes) >= roomyProcesses
    guard isRoomy || canStartThreads() else {
      return "cannot start threads: raise the limits of this shell (ulimit -v, ulimit -u)"
    }
    return nil
  }

  private static func hardest(_ resource: __rlimit_resource_t) -> rlim_t {
    var limit = rlimit()
    return getrlimit(resource, &limit) == 0 ? limit.rlim_cur : .max
  }

  /// The soft limit is made what the hard one allows, as far as it is needed.
  private static func raiseFiles() -> Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < files else {
      return true
    }
    guard limit.rlim_max >= files else { return false }
    limit.rlim_cur = files
    return setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
  }

  /// Where it is too low, it is made what the hard limit allows, or root, and the program is started anew: the C library has taken
  /// the stacks of its threads from what the limit was.
  private static func raiseStack() -> Bool {
    let resource = __rlimit_resource_t(RLIMIT_STACK.rawValue)
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < stack else { return true }
    limit.rlim_max = max(limit.rlim_max, stack)
    limit.rlim_cur = min(limit.rlim_max, 8 << 20)
    guard setrlimit(resource, &limit) == 0 else { return false }
    execv("/proc/self/exe", program_arguments())
    return false
  }

  /// Starts them all at once, as many as a run has at least.
  private static func canStartThreads() -> Bool {
    var gate = pthread_mutex_t()
    pthread_mutex_init(&gate, nil)
    pthread_mutex_lock(&gate)
    defer { pthread_mutex_destroy(&gate) }
    return withUnsafeMutablePointer(to: &gate) { gate in
      var started: [pthread_t] = []
      for _ in 0..<threads {
        var thread = pthread_t()
        let wait: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { gate in
          let gate = gate?.assumingMemoryBound(to: pthread_mutex_t.self)
          if let gate { pthread_mutex_lock(gate); pthread_mutex_unlock(gate) }
          return nil
        }
        guard pthread_create(&thread, nil, wait, gate) == 0 else { break }
        started.append(thread)
      }
      pthread_mutex_unlock(gate)
      for thread in started { pthread_join(thread, nil) }
      return started.count == threads
    }
  }
}
