import Dispatch
import Glibc
import Testing

@testable import Sandbox

@Suite struct WorkerTests {
  /// Each bounds itself, should the sandbox not.
  private static let hostile = [
    "kill -9 -1; echo alive", "kill -9 1; sleep 0.1; exit 7", "kill -STOP $$",
    "for f in /home/user /tmp /sample /dev/shm; do echo x >$f/left; done; umask 0; ulimit -c 0",
    "(setsid sleep 100 &); (setsid sleep 100 &); exit 0", "exec 0<&- 1>&- 2>&- 3<&- 4>&-; sleep 0.1",
    "trap '' TERM INT HUP QUIT; i=0; while [ $i -lt 100000000 ]; do i=$((i+1)); done",
    "head -c 40000000 /dev/zero >/tmp/big; head -c 40000000 /dev/zero >/dev/shm/big; :",
    "i=0; while [ $i -lt 6000 ]; do : >/tmp/$i || break; i=$((i+1)); done; :",
    "i=0; while [ $i -lt 200 ]; do sleep 100 & i=$((i+1)); done; wait",
  ]

  @Test(arguments: [Kind.cold, .warm], hostile)
  func `after a hostile command the next one finds everything as it was`(_ kind: Kind, script: String) throws {
    let sandbox = try kind.sandbox()
    let policy = programs(limits: Limits(seconds: 1))
    _ = try sandbox.run(shell(script), under: policy)
    let sentinel = try sandbox.run(
      shell("ls -A /home/user /tmp /sample /dev/shm; umask; kill -0 3 2>/dev/null && echo company; pwd"), under: policy)
    #expect(sentinel.termination == .exited(0))
    #expect(
      sentinel.text.split(separator: "\n")
        == ["/dev/shm:", "/home/user:", "/sample:", "/tmp:", "0022", "/home/user"])
  }

  /// The kernel counts them with all that the user sends, and the file's memory with the worker's.
  @Test(arguments: [Kind.cold, .warm, .landlock])
  func `descriptors that a command has sent to themselves are closed before the next one`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import array, os, socket
      one, other = socket.socketpair()
      file = os.open("big", os.O_RDWR | os.O_CREAT)
      for _ in range(14): os.write(file, bytes(1 << 20))
      sent = array.array("i", [one.fileno(), other.fileno()] + [file] * 100)
      print(one.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, sent)]))
      """
    let policy = programs(limits: Limits(memory: 100 << 20))
    for _ in 0..<10 {
      let execution = try sandbox.run(python(program), under: policy)
      #expect(execution.text == "1\n", "\(execution.errorText)")
    }
  }

  @Test(arguments: [1, 2, 3])
  func `a command whose worker is killed is run again`(index: Int) async {
    setenv("VERIFY_TEST_KIND", "\(index)", 1)
    // In a process of its own, whose only child is the worker.
    await #expect(processExitsWith: .success) {
      let index = getenv("VERIFY_TEST_KIND").flatMap { Int(String(cString: $0)) } ?? 1
      let sandbox = try Kind.allCases[index].sandbox()
      let mark = mark()
      DispatchQueue.global().async { killWorkers(running: mark, times: 1) }
      let execution = try sandbox.run(shell("sleep 0.5; echo done; : \(mark)"), under: programs())
      #expect(execution.text == "done\n")
      #expect(processes(with: mark) == [])
    }
  }

  @Test(arguments: [1, 2, 3])
  func `a command whose worker is killed each time is lost, and nothing of it is left`(index: Int) async {
    setenv("VERIFY_TEST_KIND", "\(index)", 1)
    await #expect(processExitsWith: .success) {
      let index = getenv("VERIFY_TEST_KIND").flatMap { Int(String(cString: $0)) } ?? 1
      let sandbox = try Kind.allCases[index].sandbox()
      let mark = mark()
      DispatchQueue.global().async { killWorkers(running: mark, times: 2) }
      let execution = try sandbox.run(shell("setsid sleep 100; : \(mark)"), under: programs())
      #expect(execution.termination == .lost)
      #expect(processes(with: mark) == [])
    }
  }

  @Test func `a command is run in a worker of its own policy`() throws {
    let sandbox = try Kind.cold.sandbox()
    for size in [1_048_576, 2_097_152, 1_048_576] {
      let policy = programs(limits: Limits(fileSize: size))
      let execution = try sandbox.run(shell("head -c 3000000 /dev/zero >f; wc -c <f"), under: policy)
      #expect(execution.text == "\(size)\n")
    }
  }

  @Test func `the filter refuses what is not on the list`() throws {
    let program = """
      import ctypes, errno
      libc = ctypes.CDLL(None, use_errno=True)
      def error(*call):
          libc.syscall(*call)
          return errno.errorcode[ctypes.get_errno()]
      # io_uring_setup, memfd_create, bpf, ptrace, unshare of users, userfaultfd, vsock, netlink
      print(error(425, 1, 0), error(319, b"x", 0), error(321, 0, 0, 0), error(101, 0, 0, 0), error(272, 0x10000000))
      print(error(323, 0), error(41, 40, 1, 0), error(41, 16, 3, 0))
      """
    #if arch(x86_64)
      for kind in [Kind.cold, .warm] {
        #expect(
          try kind.sandbox().run(python(program), under: programs()).text
            == "ENOSYS ENOSYS EPERM EPERM EPERM\nENOSYS EAFNOSUPPORT EAFNOSUPPORT\n")
      }
    #endif
  }
}

/// The processes that this one has started.
private func children() -> [pid_t] {
  guard let folder = opendir("/proc") else { return [] }
  defer { closedir(folder) }
  var found: [pid_t] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if let id = pid_t(name), parent(of: id) == getpid() { found.append(id) }
  }
  return found
}

/// Kills the worker that runs a command with this word, so many times.
private func killWorkers(running word: String, times: Int) {
  var killed: Set<pid_t> = []
  while killed.count < times {
    // A process of a worker that was killed may still be there when the next one runs the command.
    let worker = children().first { child in
      !killed.contains(child) && processIDs(with: word).contains { isDescendant($0, of: child) }
    }
    if let worker {
      kill(worker, SIGKILL)
      killed.insert(worker)
    } else {
      usleep(1000)
    }
  }
}

private func isDescendant(_ process: pid_t, of ancestor: pid_t) -> Bool {
  var process = process
  while process > 1, process != ancestor {
    guard let parent = parent(of: process) else { return false }
    process = parent
  }
  return process == ancestor
}

/// Nil where the process is gone.
private func parent(of process: pid_t) -> pid_t? {
  // The name, in brackets, may hold anything.
  guard let status = contents(of: "/proc/\(process)/stat"), let end = status.lastIndex(of: ")") else { return nil }
  return status[end...].split(separator: " ").dropFirst(2).first.flatMap { pid_t($0) }
}
