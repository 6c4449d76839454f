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
    for folder in try ownFolders(in: sandbox) { #expect(access(folder, F_OK) != 0) }
  }

  @Test(arguments: ["", ".", "there"])
  func `its folders can be found whatever TMPDIR is`(named: String) async {
    setenv("VERIFY_TEST_FOLDER", named, 1)
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      _ = try folder.adding("there")
      chdir(folder.path)
      setenv("TMPDIR", getenv("VERIFY_TEST_FOLDER"), 1)
      for folder in try ownFolders(in: Unconfined()) {
        #expect(folder.hasPrefix("/"))
        #expect(access(folder, F_OK) != 0)
      }
    }
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
}
