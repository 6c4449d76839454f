import Testing

@testable import Sandbox

@Suite struct LimitsTests {
  @Test(
    arguments: Kind.allCases,
    [
      "sleep 100", "trap '' TERM INT HUP; while :; do :; done", "kill -STOP $$; sleep 100",
      "(setsid sleep 100 &) ; sleep 100",
    ])
  func `nothing outlives the time limit`(_ kind: Kind, script: String) throws {
    let sandbox = try kind.sandbox()
    let mark = mark()
    let execution = try sandbox.run(
      shell("\(script); echo \(mark)"), under: programs(limits: Limits(seconds: 0.3)))
    #expect(execution.termination == .timedOut)
    #expect((0.3..<2).contains(execution.seconds))
    #expect(processes(with: mark) == [])
  }

  @Test(arguments: Kind.allCases)
  func `what was written before the time limit is kept`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let execution = try sandbox.run(shell("echo so far; sleep 100"), under: programs(limits: Limits(seconds: 0.3)))
    #expect(execution.text == "so far\n")
  }

  @Test(arguments: Kind.allCases)
  func `a descendant that holds the pipes neither delays the end nor outlives it`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let mark = mark()
    let execution = try sandbox.run(shell("sh -c 'sleep 100; : \(mark)' & echo done"), under: programs())
    #expect(execution.termination == .exited(0))
    #expect(execution.text == "done\n")
    #expect(execution.seconds < 5)
    #expect(processes(with: mark) == [])
  }

  @Test(arguments: Kind.allCases)
  func `output beyond the bound is dropped`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let limits = Limits(output: 1000)
    let execution = try sandbox.run(shell("head -c 50000 /dev/zero; exit 3"), under: programs(limits: limits))
    #expect(execution.stdout.count == 1000)
    #expect(execution.termination == .exited(3))
  }

  @Test(arguments: Kind.allCases, [1, 2, 4])
  func `a flood ends the command`(_ kind: Kind, descriptor: Int) throws {
    let sandbox = try kind.sandbox()
    let execution = try sandbox.run(
      shell("cat /dev/zero >&\(descriptor)"), under: programs(limits: Limits(output: 1000)))
    #expect(execution.termination == .tooMuchOutput)
    #expect([execution.stdout, execution.stderr, execution.events].map(\.count).max() == 1000)
  }

  @Test(arguments: Kind.allCases)
  func `memory is bounded`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      try: b = bytearray(300 << 20)
      except MemoryError: print("no more")
      """
    #expect(try sandbox.run(python(program), under: programs(limits: Limits(memory: 256 << 20))).text == "no more\n")
    #expect(try sandbox.run(python(program), under: programs(limits: Limits(memory: 1 << 30))).text == "")
  }

  @Test(arguments: Kind.withNamespaces)
  func `the size of a file and of the working folder is bounded`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      def fill(path, size):
          try:
              with open(path, "wb") as file: file.write(bytes(size))
          except OSError as error: return error.strerror
      print(fill("one", 2 << 20))
      print([fill(str(i), 600 << 10) for i in range(3)])
      """
    let limits = Limits(fileSize: 1 << 20)
    #expect(
      try sandbox.run(python(program), under: programs(limits: limits)).text
        == "File too large\n['No space left on device', 'No space left on device', 'No space left on device']\n")
  }

  /// The bomb bounds itself, should the sandbox not.
  @Test(arguments: Kind.allCases)
  func `processes are bounded`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import os, time
      count = 0
      for _ in range(100):
          try: child = os.fork()
          except OSError: break
          if child == 0: time.sleep(100)
          count += 1
      print(count)
      """
    let execution = try sandbox.run(python(program), under: programs(limits: Limits(processes: 10)))
    if sandbox.notes.contains(where: { $0.hasPrefix("the number of processes is") }) { return }
    #expect(execution.text == "9\n")
    #expect(execution.seconds < 5)
  }

  @Test(arguments: Kind.allCases)
  func `descriptors are bounded and no core is written`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    #expect(try sandbox.run(shell("ulimit -n; ulimit -c"), under: programs()).text == "128\n0\n")
  }

  @Test(arguments: Kind.allCases)
  func `what the kernel kills for want of memory is told from what kills itself`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    if sandbox.notes.contains(where: { $0.hasPrefix("memory is limited per process") }) { return }
    let program = """
      import os, time
      if os.fork() == 0:
          kept = b"x" * (80 << 20)
          time.sleep(5)
          os._exit(0)
      time.sleep(0.3)
      kept = b"x" * (200 << 20)
      time.sleep(5)
      """
    let policy = programs(limits: Limits(memory: 256 << 20))
    #expect(try sandbox.run(python(program), under: policy).termination == .outOfMemory)
    #expect(try sandbox.run(shell("kill -9 $$"), under: policy).termination == .signalled(9))
    // What was killed beside a command that went on does not count against the next.
    let survivor = """
      import os, time
      if os.fork() == 0:
          if os.fork() == 0:
              kept = b"x" * (80 << 20)
              time.sleep(2)
          else:
              time.sleep(0.3)
              kept = b"x" * (200 << 20)
              time.sleep(2)
          os._exit(0)
      os.wait()
      """
    _ = try sandbox.run(python(survivor), under: policy)
    #expect(try sandbox.run(shell("kill -9 $$"), under: policy).termination == .signalled(9))
  }
}
