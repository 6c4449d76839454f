import Glibc

/// Looks now and then whether a command computes or waits, as the kernel counts its processes' time.
struct Vigil: ~Copyable {
  /// The process that all of the command's descend from.
  private let root: pid_t
  private let waiting: WaitingCommands
  /// Is told when the command begins to wait, and when it ceases.
  private let onChange: (_ waits: Bool) -> Void
  private var last: (times: ProcessTimes, at: ContinuousClock.Instant)?
  private var waits = false
  /// Seconds for which the command could have run and had no processor, as far as was seen.
  private(set) var delay = 0.0
  /// What of that other commands of ours may have taken.
  private(set) var excused = 0.0
  /// Whether there are others where it runs.
  private let hasCompany: () -> Bool

  /// A command that takes less of a processor than this waits by and large.
  private static let smallestShare = 0.25

  init(
    over root: pid_t, waiting: WaitingCommands, hasCompany: @escaping () -> Bool = { false },
    onChange: @escaping (_ waits: Bool) -> Void = { _ in }
  ) {
    self.root = root
    self.waiting = waiting
    self.hasCompany = hasCompany
    self.onChange = onChange
  }

  /// How many more times it is looked at soon.
  private var soon = 2

  /// How long nobody needs to look. Most commands have ended before the first time; one that waits holds up others until that is seen, so
  /// it is looked for at once; of one that waits no more than its waking is to be seen.
  var pause: Duration { waits ? .milliseconds(50) : .milliseconds(soon > 0 ? 4 : 20) }

  mutating func look() {
    soon = max(0, soon - 1)
    let now = ContinuousClock.now
    guard let times = ProcessTimes(below: root) else { return }
    defer { last = (times, now) }
    guard let last else { return }
    let delayed = times.delayed(since: last.times)
    delay += delayed
    if hasCompany() { excused += delayed }
    // What could run and may not is no reason to let yet another run.
    let busy = times.computed(since: last.times) + delayed
    note(busy < last.at.duration(to: now).seconds * Self.smallestShare)
  }

  private mutating func note(_ waits: Bool) {
    guard waits != self.waits else { return }
    self.waits = waits
    waiting.change(by: waits ? 1 : -1)
    onChange(waits)
  }

  deinit {
    guard waits else { return }
    waiting.change(by: -1)
    onChange(false)
  }
}
