import FoundationEssentials
import Sandbox
import Testing

@testable import Running

@Suite struct InterpretersTests {
  private let interpreters = Interpreters(driverSource: Array("print('driven by', __name__)".utf8))

  @Test func `without a wish it is the one that python3 starts`() throws {
    let found = try interpreters.find([])
    #expect(found.count == 1)
    #expect(found.first?.release.implementation == "CPython")
    #expect(try found.first?.driver.bytes().isEmpty == false)
  }

  @Test func `a release, a full version, a path and a name find the same interpreter`() throws {
    let release = try #require(try interpreters.find([]).first).release
    for wish in [release.version, release.path, "python\(release.number)"] {
      #expect(try interpreters.find([wish]).map(\.release.version) == [release.version])
    }
    #expect(try interpreters.find([release.id]).map(\.release.id) == [release.id])
    #expect(try interpreters.find([release.path, release.path]).count == 1)
  }

  @Test(arguments: ["3.99", "3.12.99", "pypy3.99", "nosuch"])
  func `what is not there is answered with what is`(wish: String) throws {
    let error = try #require(throws: RunningError.self) { try interpreters.find([wish]) }
    guard case .noInterpreter(wish, let found) = error else { return #expect(Bool(false), "\(error)") }
    #expect(!found.isEmpty)
    #expect(error.description.contains("found; found: ") && error.description.contains("3."))
  }

  @Test func `every interpreter imports the libraries' modules inside the sandbox`() throws {
    let sandbox = try Bubblewrap.find()
    let program = """
      import ssl, sqlite3, ctypes, asyncio, decimal, multiprocessing, sys, os, locale
      try:
          import zoneinfo
          zoneinfo.ZoneInfo("Europe/Berlin")
      except ModuleNotFoundError:
          assert sys.version_info < (3, 9)
      multiprocessing.Lock()
      print(ctypes.CDLL(None) and sys.version.split()[0], sys.executable, sys.flags.isolated)
      print([path for path in sys.path if os.path.isdir(path) and "-packages" in path and os.listdir(path)])
      """
    let working = interpreters.all().working
    try #require(!working.isEmpty)
    for interpreter in working {
      let release = interpreter.release
      let execution = try sandbox.run(
        Command(
          executable: release.path, arguments: ["-I", "-B", "-c", program], environment: ["LANG": "C.UTF-8"],
          request: []), under: interpreter.policy(limits: Limits()))
      #expect(String(decoding: execution.stderr, as: UTF8.self) == "")
      #expect(
        String(decoding: execution.stdout, as: UTF8.self).replacing("+ ", with: " ")
          == "\(release.version) \(release.path) 1\n[]\n")
    }
  }

  @Test func `the driver comes back compiled for the interpreter that asked`() throws {
    let sandbox = try Bubblewrap.find()
    for interpreter in interpreters.all().working {
      let program = "import marshal, os; exec(marshal.loads(os.fdopen(3, 'rb').read()))"
      let execution = try sandbox.run(
        Command(
          executable: interpreter.release.path, arguments: ["-I", "-S", "-B", "-c", program], environment: [:],
          request: try interpreter.driver.bytes()), under: interpreter.policy(limits: Limits()))
      #expect(String(decoding: execution.stdout, as: UTF8.self) == "driven by __main__\n")
    }
  }

  @Test func `interpreters of one release are told apart by their versions`() throws {
    let all = interpreters.all().working
    #expect(Set(all.map(\.release.id)).count == all.count)
    #expect(all.map(\.release.number) == all.map(\.release.number).sorted())
  }
}
