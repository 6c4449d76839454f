import FoundationEssentials
import Glibc
import Testing

@testable import Running

/// A folder for files that one test makes.
struct Scratch: ~Copyable {
  let path: String

  init() {
    path = "/tmp/verify-tests-\(UInt64.random(in: .min ... .max))"
    mkdir(path, 0o755)
  }

  func adding(_ name: String, _ text: String, mode: mode_t = 0o755) -> String {
    let file = "\(path)/\(name)"
    try? FileManager.default.createDirectory(
      atPath: String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)]), withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: file, contents: Data(text.utf8))
    chmod(file, mode)
    return file
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct InterrogationTests {
  @Test(arguments: [
    ("#!/bin/sh\necho hello", "it does not answer like a Python interpreter"),
    ("#!/bin/sh\necho oh no >&2; exit 3", "it exits with 3: oh no"),
    ("#!/bin/sh\nkill -SEGV $$", "it is ended by signal 11"),
    (
      "#!/bin/sh\nprintf 'version 3.5.2\\nimplementation CPython\\nexecutable /x\\n\\n' >&4",
      "it is Python 3.5.2; 3.6 is the oldest that can be used"
    ),
    ("#!/bin/sh\nhead -c 100000 /dev/urandom >&4", "it does not answer like a Python interpreter"),
  ])
  func `an interpreter that does not work gives one clear line`(script: String, why: String) throws {
    let scratch = Scratch()
    let path = scratch.adding("python3", script)
    #expect(throws: RunningError.unusable(path: path, why: why)) {
      try Interpreter.interrogate(path: path, driverSource: [])
    }
  }

  @Test func `neither does one that is not there or cannot be executed`() throws {
    let scratch = Scratch()
    let path = scratch.adding("python3", "", mode: 0o644)
    #expect(throws: RunningError.unusable(path: "/nowhere", why: "No such file or directory")) {
      try Interpreter.interrogate(path: "/nowhere", driverSource: [])
    }
    #expect(throws: RunningError.unusable(path: path, why: "Permission denied")) {
      try Interpreter.interrogate(path: path, driverSource: [])
    }
  }

  @Test func `who it is is known before it has compiled the driver`() throws {
    let scratch = Scratch()
    let head = "printf 'version 3.12.1\\nimplementation CPython\\nexecutable /x\\n\\n' >&4"
    let path = scratch.adding("slow", "#!/bin/sh\n\(head)\nsleep 1\nprintf '6\\ndriver' >&4")
    let start = ContinuousClock.now
    let interpreter = try Interpreter.interrogate(path: path, driverSource: [])
    #expect(start.duration(to: .now) < .seconds(1))
    #expect(interpreter.release.path == "/x")
    #expect(try interpreter.driver.bytes() == Array("driver".utf8))

    for (end, why) in [
      ("echo oh no >&2; exit 3", "it exits with 3: oh no"),
      ("printf '7\\ndriver' >&4", "it does not answer like a Python interpreter"),
    ] {
      let path = scratch.adding("wrong", "#!/bin/sh\n\(head)\n\(end)")
      let interpreter = try Interpreter.interrogate(path: path, driverSource: [])
      #expect(throws: RunningError.unusable(path: path, why: why)) { try interpreter.driver.bytes() }
    }
  }

  @Test func `a script that starts an interpreter and a link are seen through`() throws {
    let scratch = Scratch()
    let real = try #require(try Interpreters(driverSource: []).find([]).first).release.path
    let script = scratch.adding("script", "#!/bin/sh\nexec \(real) \"$@\"\n")
    symlink(real, "\(scratch.path)/link")
    for path in [script, "\(scratch.path)/link"] {
      #expect(try Interpreter.interrogate(path: path, driverSource: []).release.path == real)
    }
  }

  @Test func `a pyenv script is followed by the rules of pyenv`() throws {
    let scratch = Scratch()
    let shim = scratch.adding("shims/python3", "#!/bin/sh\n")
    for version in ["3.9.1", "3.12.9", "3.12.10"] { _ = scratch.adding("versions/\(version)/bin/python3", "") }
    _ = scratch.adding("version", "3.9.1\n")
    _ = scratch.adding("project/.python-version", "system\n3.12\n")
    let pyenv = try #require(PyenvShim(path: shim))
    func target(_ environment: [String: String], _ folder: String) -> String? {
      pyenv.target(environment: environment, folder: folder).map { String($0.dropFirst(scratch.path.utf8.count)) }
    }
    #expect(target([:], "/") == "/versions/3.9.1/bin/python3")
    #expect(target([:], "\(scratch.path)/project/deep") == "/versions/3.12.10/bin/python3")
    #expect(target(["PYENV_VERSION": "3.12.9:3.9.1"], "/") == "/versions/3.12.9/bin/python3")
    #expect(target(["PYENV_VERSION": "system"], "/") == nil)
    #expect(PyenvShim(path: "/usr/bin/python3") == nil)
  }
}
