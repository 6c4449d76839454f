import Glibc
import Testing

@testable import Sandbox

@Suite struct UnconfinedTests {
  let sandbox = Unconfined()

  @Test(arguments: [("exit 3", Termination.exited(3)), ("exit 137", .exited(137)), ("kill -9 $$", .signalled(9))])
  func `the end of a command is told exactly`(script: String, termination: Termination) throws {
    #expect(try sandbox.run(shell(script), under: programs()).termination == termination)
  }

  @Test func `its folders are new, and gone afterwards`() throws {
    let execution = try sandbox.run(
      shell("pwd; echo $HOME; echo $TMPDIR; echo $VERIFY_FOLDER; ls -A . $TMPDIR $VERIFY_FOLDER; touch a $TMPDIR/b"),
      under: programs())
    let lines = execution.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 7)
    #expect(lines[0] == lines[1])
    for folder in lines[0..<4] { #expect(access(folder, F_OK) != 0) }
  }

  @Test(arguments: [
    "sleep 100", "setsid sleep 100", "(setsid sh -c 'setsid sleep 100 & setsid sleep 100' &); sleep 100",
  ])
  func `nothing outlives the time limit`(script: String) throws {
    let mark = mark()
    let policy = programs(limits: Limits(seconds: 0.3))
    let execution = try sandbox.run(
      shell("\(script); : \(mark)", environment: ["PATH": "/usr/bin:/bin", "MARK": mark]), under: policy)
    #expect(execution.termination == .timedOut)
    #expect(processes(with: mark) == [])
    #expect(environments(with: mark) == 0)
  }

  @Test func `a daemon is ended with the command`() throws {
    let mark = mark()
    let execution = try sandbox.run(
      shell("setsid sleep 100 & exit 0", environment: ["PATH": "/usr/bin:/bin", "MARK": mark]), under: programs())
    #expect(execution.termination == .exited(0))
    #expect(environments(with: mark) == 0)
  }

  @Test func `single processes are limited`() throws {
    let execution = try sandbox.run(
      shell("read line <&3; ulimit -v; ulimit -n", request: "go\n"), under: programs(limits: Limits(memory: 1 << 29)))
    #expect(execution.text == "524288\n128\n")
  }

  /// How many processes have this word in their environment.
  private func environments(with word: String) -> Int {
    (1...200_000).lazy.filter { kill(pid_t($0), 0) == 0 }
      .filter { contents(of: "/proc/\($0)/environ")?.contains(word) == true }.count
  }
}
