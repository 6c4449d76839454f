import CSandbox
import Glibc

extension CallGroup {
  /// What differs where a sample has no namespaces of its own: what Landlock does not look at, and what would reach others. The
  /// first group that names a call decides.
  ///
  /// - Parameters:
  ///   - scopes: whether Landlock keeps signals within the sandbox.
  ///   - network: whether the machine's network may be used.
  static func guarded(scopes: Bool, network: Bool) -> [CallGroup] {
    [attributes, besides, pairs] + (network ? networked : [noSockets]) + [
      self.processors, ownOnly, priorities, control, owners,
    ]
      + (scopes ? [] : [ownSignals, noSignals])
      + [files, memory, waiting, time, signals, processes, own, self.network, clone, limits, prctl, rights]
  }

  static let attributes = CallGroup(
    "rights, owners and times of files, which Landlock does not guard",
    """
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat setns
    """, .refuse(EPERM))

  static let besides = CallGroup(
    "what is written beside files",
    "getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr", .refuse(ENOSYS))

  /// Streams and packets that are connected already and cannot be sent elsewhere, as `asyncio` wants them: SOCK_STREAM and
  /// SOCK_SEQPACKET, with or without SOCK_NONBLOCK and SOCK_CLOEXEC.
  static let pairs = CallGroup(
    "pairs of connected Unix sockets", "socketpair",
    .allowIf(
      [
        Condition(argument: 0, test: .isOneOf([1])),
        Condition(argument: 1, test: .isOneOf([1, 5].flatMap { [$0, $0 | 0x800, $0 | 0x80000, $0 | 0x80800] })),
      ], else: EAFNOSUPPORT))

  static let noSockets = CallGroup(
    "any other socket: there is no network but that of the machine", "socket connect bind listen accept accept4",
    .refuse(EAFNOSUPPORT))

  static let ownOnly = CallGroup(
    "the scheduling of the process itself", "sched_setparam sched_setscheduler",
    .allowIf([Condition(argument: 0, test: .isOneOf([0]))], else: EPERM))

  /// PRIO_PROCESS and PRIO_PGRP.
  static let priorities = CallGroup(
    "its own priority", "setpriority",
    .allowIf(
      [Condition(argument: 0, test: .isOneOf([0, 1])), Condition(argument: 1, test: .isOneOf([0]))], else: EPERM))

  /// Not F_SETOWN, F_SETOWN_EX, F_SETLEASE, F_NOTIFY.
  static let control = CallGroup(
    "descriptors, but no signals to others and no leases", "fcntl",
    .allowIf([Condition(argument: 1, test: .isNoneOf([8, 15, 1024, 1026]))], else: EPERM))

  /// Not TIOCSTI, FIOSETOWN, SIOCSPGRP.
  static let owners = CallGroup(
    "devices and descriptors, but no signals to others", "ioctl",
    .allowIf([Condition(argument: 1, test: .isNoneOf([0x5412, 0x8901, 0x8902]))], else: EPERM))

  static let ownSignals = CallGroup(
    "signals to the first process or its group alone, for this Landlock does not guard signals",
    "kill tgkill rt_sigqueueinfo rt_tgsigqueueinfo",
    .allowIf(
      [Condition(argument: 0, test: .isOneOf([0, UInt32(sandbox_own_process)]))], else: EPERM))

  static let noSignals = CallGroup(
    "signals by other ways", "tkill pidfd_open pidfd_send_signal", .refuse(EPERM))

  /// On the machine's own network its abstract Unix sockets could be reached too.
  static let networked = [
    CallGroup(
      "internet sockets alone", "socket",
      .allowIf([Condition(argument: 0, test: .isOneOf([2, 10]))], else: EAFNOSUPPORT))
  ]
}
