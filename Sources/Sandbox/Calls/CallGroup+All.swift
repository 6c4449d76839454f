import Glibc

extension CallGroup {
  /// Everything that is not named here does not exist (ENOSYS), so that libraries fall back to what does: `clone3`,
  /// whose flags no filter can see, `memfd_create` and System V IPC, which limits miss, `io_uring`, `userfaultfd`, the
  /// new ways to mount, and whatever kernels will have next.
  package static let all = [
    watching, processors, files, memory, waiting, time, signals, processes, own, network, clone, sockets, limits, prctl,
    rights,
  ]

  static let files = CallGroup(
    "files, as far as they are shown",
    """
    read write readv writev pread64 pwrite64 preadv pwritev preadv2 pwritev2 open openat openat2 creat close close_range
    lseek stat fstat lstat newfstatat statx access faccessat faccessat2 readlink readlinkat getdents getdents64 getcwd
    chdir fchdir mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat mknod mknodat
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes utimensat futimesat truncate ftruncate
    fallocate fsync fdatasync sync_file_range fadvise64 flock dup dup2 dup3 umask statfs fstatfs sendfile
    copy_file_range splice tee pipe pipe2 ioctl getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr
    """)

  /// Not F_SETLEASE and F_NOTIFY; `inotify` does not exist. What is shown of the machine is used by others too.
  static let watching = CallGroup(
    "descriptors, but no word of what others do with files that are shown", "fcntl",
    .allowIf([Condition(argument: 1, test: .isNoneOf([1024, 1026]))], else: EPERM))

  /// Each worker has one; on another a sample would take the time of its neighbours.
  static let processors = CallGroup("leaving the processor it was given", "sched_setaffinity", .refuse(EPERM))

  static let memory = CallGroup(
    "memory of the process's own", "brk mmap munmap mprotect mremap madvise msync mincore membarrier")

  static let waiting = CallGroup(
    "waiting",
    """
    poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2
    timerfd_create timerfd_settime timerfd_gettime signalfd signalfd4 futex futex_waitv
    """)

  static let time = CallGroup(
    "clocks to be read, and alarms",
    """
    clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times getitimer setitimer alarm
    timer_create timer_settime timer_gettime timer_getoverrun timer_delete
    """)

  static let signals = CallGroup(
    "signals, which reach the sandbox's own processes only",
    """
    rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend rt_sigtimedwait rt_sigqueueinfo rt_tgsigqueueinfo
    sigaltstack kill tkill tgkill pause restart_syscall pidfd_open pidfd_send_signal
    """)

  static let processes = CallGroup(
    "processes and threads",
    """
    fork vfork execve wait4 waitid exit exit_group set_tid_address set_robust_list get_robust_list rseq arch_prctl
    sched_yield sched_getaffinity sched_getparam sched_setparam sched_getscheduler sched_setscheduler
    sched_get_priority_max sched_get_priority_min sched_rr_get_interval getpriority setpriority getcpu
    """)

  static let own = CallGroup(
    "what a process is; setns and capset are for the resident, and useless without capabilities",
    """
    getpid getppid gettid getpgid setpgid getpgrp getsid setsid getuid geteuid getgid getegid getresuid getresgid
    getgroups capget capset setns uname sysinfo getrusage getrlimit setrlimit getrandom
    """)

  static let network = CallGroup(
    "what is done with sockets",
    """
    socketpair connect bind listen accept accept4 getsockname getpeername setsockopt getsockopt sendto recvfrom sendmsg
    recvmsg sendmmsg recvmmsg shutdown
    """)

  /// Not CLONE_NEW…, CLONE_PARENT: a room waits for all its processes, and a sibling of the sample is the resident's to reap.
  static let clone = CallGroup(
    "no namespaces of its own, which would give capabilities, and no siblings, which nobody would wait for",
    "clone", .allowIf([Condition(argument: 0, test: .hasNoneOf(0x7E02_8000))], else: EPERM))

  static let sockets = CallGroup(
    "Unix and internet sockets; no netlink, vsock, packets, Bluetooth, kernel cryptography",
    "socket", .allowIf([Condition(argument: 0, test: .isOneOf([1, 2, 10]))], else: EAFNOSUPPORT))

  static let limits = CallGroup(
    "limits of the process itself, not of others",
    "prlimit64", .allowIf([Condition(argument: 0, test: .isOneOf([0]))], else: EPERM))

  /// PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_SET_VMA.
  static let prctl = CallGroup(
    "names, and the end with the parent",
    "prctl", .allowIf([Condition(argument: 0, test: .isOneOf([1, 2, 3, 4, 15, 16, 0x5356_4D41]))], else: EINVAL))

  static let rights = CallGroup(
    "what an ordinary user may not do anyway",
    """
    mount umount2 pivot_root chroot unshare setuid setgid setreuid setregid setresuid setresgid setgroups setfsuid setfsgid
    sethostname setdomainname settimeofday clock_settime adjtimex clock_adjtime reboot swapon swapoff acct ptrace
    process_vm_readv process_vm_writev kcmp pidfd_getfd bpf perf_event_open keyctl add_key request_key init_module
    finit_module delete_module kexec_load syslog vhangup quotactl nfsservctl ioperm iopl personality
    """, .refuse(EPERM))
}
