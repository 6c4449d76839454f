import Glibc
import Testing

@testable import Sandbox

/// What holds without namespaces, beside what every sandbox has to do.
@Suite struct GuardedTests {
  let sandbox = Guarded()

  @Test(arguments: ["/etc/passwd", "/proc/self/status", "/sys/kernel/ostype", "/dev/tty", "/etc/hostname"])
  func `the machine's files cannot be read`(path: String) throws {
    let execution = try sandbox.run(shell("cat \(path) 2>/dev/null || echo refused"), under: programs())
    #expect(execution.text == "refused\n")
  }

  @Test func `folders of the machine cannot be listed`() throws {
    let execution = try sandbox.run(shell("ls / /etc /home /tmp /proc 2>/dev/null; :"), under: programs())
    #expect(execution.text == "")
  }

  @Test(arguments: ["/tmp", "/dev/shm", "/var/tmp", "/usr", "."])
  func `nothing can be written but in its own folders`(folder: String) throws {
    let own = folder == "."
    let execution = try sandbox.run(
      shell("echo x >\(folder)/\(mark()) && echo written; :"), under: programs())
    #expect(execution.text == (own ? "written\n" : ""))
  }

  @Test func `its folders are new, and gone afterwards`() throws {
    for folder in try ownFolders(in: sandbox) { #expect(access(folder, F_OK) != 0) }
  }

  @Test func `a file's rights and times cannot be changed, wherever it is`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o777)
    let program = """
      import os
      for call in (lambda: os.chmod("\(folder.path)", 0), lambda: os.utime("\(folder.path)"),
                   lambda: os.chown("\(folder.path)", os.getuid(), -1), lambda: os.truncate("\(folder.path)/f", 0)):
          try: print(call())
          except OSError as error: print(type(error).__name__)
      """
    #expect(
      try sandbox.run(python(program), under: programs()).text
        == "PermissionError\nPermissionError\nPermissionError\nFileNotFoundError\n")
  }

  @Test func `a file of the machine that anybody may write cannot be emptied`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o777)
    let path = "\(folder.path)/file"
    let file = open(path, O_WRONLY | O_CREAT, 0o666)
    write(file, "text", 4)
    close(file)
    chmod(path, 0o666)
    let script = "for how in '>' '>>' '<>'; do eval \"echo x $how\(path)\" 2>/dev/null && echo written; done; :"
    #expect(try sandbox.run(shell(script), under: programs()).text == "")
    let program = "import os; os.truncate('\(path)', 0)"
    #expect(try sandbox.run(python(program), under: programs()).termination == .exited(1))
    #expect(contents(of: path) == "text")
  }

  @Test func `there are no sockets but connected pairs`() throws {
    let program = """
      import socket
      for family, kind in (2, 1), (2, 2), (10, 1), (1, 1), (16, 3), (40, 1):
          try: socket.socket(family, kind); print("hole")
          except OSError as error: print(error.strerror)
      for kind in 1, 5, 2:
          try: a, b = socket.socketpair(1, kind); a.send(b"x"); print(b.recv(1))
          except OSError as error: print(error.strerror)
      """
    let refused = "Address family not supported by protocol\n"
    #expect(
      try sandbox.run(python(program), under: programs()).text
        == String(repeating: refused, count: 6) + "b'x'\nb'x'\n" + refused)
  }

  @Test(arguments: [7, 5, 3])
  func `no process but its own can be signalled, whatever the kernel's Landlock guards`(version: Int) throws {
    let sandbox = Guarded(landlock: Landlock(version: version), groups: .none, interruption: .shared)
    // One of the same user, whoever that is: another sample.
    let other = try sandbox.run(
      python(
        """
        import os, signal, subprocess, sys
        print(os.getppid())
        for number in os.getppid(), 1:
            try: os.kill(number, 0); print("hole")
            except OSError: print("refused")
        signal.signal(signal.SIGUSR1, lambda *_: print("own"))
        os.kill(os.getpid(), signal.SIGUSR1)
        signal.raise_signal(signal.SIGUSR1) if hasattr(signal, "raise_signal") else print("own")
        """), under: programs())
    #expect(other.text.split(separator: "\n").dropFirst() == ["refused", "refused", "own", "own"])
  }

  @Test func `what a kernel's Landlock cannot hold is refused`() throws {
    let old = Guarded(landlock: Landlock(version: 2), groups: .none, interruption: .shared)
    let none = Guarded(landlock: nil, groups: .none, interruption: .shared)
    for sandbox in [old, none] {
      let error = try #require(throws: SandboxError.self) { try sandbox.run(shell("exit 0"), under: programs()) }
      guard case .unavailable(let text) = error else { return #expect(Bool(false), "\(error)") }
      #expect(text.contains("Landlock") && !text.contains("\n"))
    }
  }

  @Test(arguments: [
    "(setsid sleep 100 &); (setsid sleep 100 &); exit 0",
    "(setsid sh -c 'setsid sleep 100 & setsid sleep 100' &); exit 0",
    "trap '' TERM HUP INT; (trap '' TERM HUP INT; setsid sleep 100 &) ; exit 0",
    "f() { (f &) ; exit; }; f", "i=0; while [ $i -lt 50 ]; do sleep 100 & i=$((i+1)); done; kill -STOP $!; exit 0",
  ])
  func `no descendant gets away`(script: String) throws {
    let mark = mark()
    _ = try sandbox.run(
      shell("\(script)", environment: ["PATH": "/usr/bin:/bin", "MARK": mark]),
      under: programs(limits: Limits(seconds: 1)))
    #expect(environments(with: mark) == 0)
  }

  @Test func `what is hidden cannot be read, and what lies beside it can`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
    for name in ["shown", "hidden"] {
      let path = "\(try folder.adding(name))/file"
      let file = open(path, O_WRONLY | O_CREAT, 0o644)
      write(file, "text\n", 5)
      close(file)
    }
    var policy = programs()
    policy.visible.append(folder.path)
    policy.hidden = ["\(folder.path)/hidden"]
    let script =
      "cat \(folder.path)/hidden/file 2>/dev/null || echo refused; cat \(folder.path)/shown/file; echo $VERIFY_HIDDEN"
    #expect(try sandbox.run(shell(script), under: policy).text == "refused\ntext\n\(folder.path)/hidden\n")
  }
}
