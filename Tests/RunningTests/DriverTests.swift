import Foundation
import Running
import Sandbox
import Testing
import Verification

/// The driver as it is embedded, on the `python3` of the machine and without a sandbox; `Tests/DriverTests` has the rest.
@Suite struct DriverTests {
  private func execution(of command: Command, in folder: URL) throws -> Execution {
    try Data(command.request).write(to: folder.appending(path: "request"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", "exec 3<request 4>events >stdout 2>stderr </dev/null; exec \"$0\" \"$@\"", command.executable]
      + command.arguments
    process.currentDirectoryURL = folder
    process.environment = command.environment
    try process.run()
    process.waitUntilExit()
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }
    return Execution(
      termination: .exited(process.terminationStatus), stdout: try bytes("stdout"), stderr: try bytes("stderr"),
      events: try bytes("events"), seconds: 0)
  }

  @Test func `a sample is observed from the request to the observation`() throws {
    let folder = URL.temporaryDirectory.appending(path: "verify-\(DriverRequest.newToken())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    let python = try #require(
      path.split(separator: ":").map { "\($0)/python3" }.first(where: FileManager.default.isExecutableFile(atPath:)),
      "python3 has to be on PATH")
    let environment = ["PATH": path, "LANG": "C.UTF-8"]

    let code = try Interpreter.interrogate(path: python, driverSource: DriverSource.module).driver
    var request = DriverRequest(
      way: .script,
      parts: [
        .init(file: "setup1.py", source: "x = 1\nprint('set-up')"),
        .init(file: "sample.py", source: "print(x)\nx / 0\n[x]"),
      ],
      probes: [
        .init(id: 0, of: [0], part: 1, lines: 1...1, announces: false),
        .init(id: 1, of: [1], part: 1, lines: 2...2, announces: true),
        .init(id: 2, of: [2], part: 1, lines: 3...3, announces: false, names: ["x"]),
      ])
    request.folder = folder.path
    let seen = try Observation(
      of: try execution(
        of: Command(
          running: request.bytes, withDriver: code, python: python, environment: environment), in: folder),
      request: request)
    #expect(seen.outcome == .finished)
    #expect(seen.stdout == "1\n")
    #expect(seen.stderr == "")
    #expect(seen.visits[0]?.map(\.printed) == ["1\n"])
    #expect(seen.visits[1]?.first?.raised?.text == "ZeroDivisionError: division by zero")
    #expect(seen.visits[1]?.first?.raised?.line == 2)
    #expect(seen.visits[2]?.first?.value == Value(repr: "[1]", type: "list"))
    #expect(seen.visits[2]?.first?.names == [.init(name: "x", value: Value(repr: "1", type: "int"))])
  }
}
