import FoundationEssentials
import Testing

@testable import Running

@Suite struct InterpreterSearchTests {
  /// Files that answer as interpreters do, or not, in one folder of a search path of their own.
  private struct Machine: ~Copyable {
    let scratch = Scratch()

    init(_ files: [String: String]) {
      for (name, script) in files {
        _ = scratch.adding(name.contains("/") ? name : "bin/\(name)", "#!/bin/sh\n\(script)\n")
      }
    }

    var interpreters: Interpreters {
      Interpreters(
        driverSource: [],
        environment: ["PATH": "\(scratch.path)/bin:\(scratch.path)/other", "HOME": scratch.path], folder: scratch.path,
        machine: "\(scratch.path)/opt")
    }
  }

  private static func answer(_ version: String, _ implementation: String = "CPython", threads: String = "locked")
    -> String
  {
    """
    cat >/dev/null <&3 2>/dev/null
    printf 'version \(version)\\nimplementation \(implementation)\\nthreads \(threads)\\nexecutable %s\\n\\n0\\n' "$0" >&4
    """
  }

  private static let several = [
    "python3.8": answer("3.8.1"), "python3.9": answer("3.9.2"), "python3.10": answer("3.10.3"),
    "python3.13": answer("3.13.0"), "python3.13t": answer("3.13.0", threads: "free"),
    "pypy3.9": answer("3.9.16", "PyPy"), "python3.5": answer("3.5.2"), "python2.7": "exit 1",
  ]

  @Test(arguments: [
    ("3.8-3.10", ["3.8", "3.9", "3.10"]), ("3.9-3.99", ["3.9", "3.10", "3.13"]), ("3.6-3.8", ["3.8"]),
    ("3.9+", ["3.9", "3.10", "3.13"]), ("3.13t+", ["3.13t"]), ("pypy3.8-3.10", ["pypy3.9"]),
    ("all", ["3.8", "3.9", "pypy3.9", "3.10", "3.13", "3.13t"]),
  ])
  func `a range gives every release that is found in it, in ascending order`(_ wish: String, _ ids: [String]) {
    let machine = Machine(Self.several)
    let found = machine.interpreters.search([wish])
    #expect(found.working.map(\.release.id) == ids)
    #expect(found.troubles.isEmpty)
  }

  @Test func `every folder is searched, for names without a number too`() {
    let machine = Machine([
      "python3": Self.answer("3.12.1"), "other/python3": Self.answer("3.11.2"),
      "other/pypy3": Self.answer("3.9.16", "PyPy"),
      "opt/bin/python3.14": Self.answer("3.14.0"), "opt/x/bin/python3": Self.answer("3.7.1"),
    ])
    let ids = ["3.7", "pypy3.9", "3.11", "3.12", "3.14"]
    #expect(machine.interpreters.search(["all"]).working.map(\.release.id) == ids)
    #expect(machine.interpreters.all().working.map(\.release.id) == ids)
    #expect(machine.interpreters.search(["3.11", "pypy3.9"]).working.map(\.release.id) == ["pypy3.9", "3.11"])
  }

  @Test func `two builds of one version have names of their own`() {
    let machine = Machine([
      "python3.12": Self.answer("3.12.1"), "other/python3.12": Self.answer("3.12.1"),
      "opt/bin/python3.12": Self.answer("3.12.4"),
    ])
    #expect(machine.interpreters.all().working.map(\.release.id) == ["3.12.1", "3.12.1-2", "3.12.4"])
  }

  @Test func `one that says that it can be kept is kept`() throws {
    let kept = Self.answer("3.12.1").replacing("\\n\\n0", with: "\\nresident yes\\n\\n0")
    let machine = Machine(["python3.12": kept, "python3.13": Self.answer("3.13.1")])
    #expect(machine.interpreters.search(["all"]).working.map(\.canBeResident) == [true, false])
  }

  @Test func `one that several words ask for is there once`() {
    let machine = Machine(Self.several)
    let found = machine.interpreters.search(["3.9", "3.8-3.10", "all", "3.9.2"])
    #expect(found.working.map(\.release.id) == ["3.8", "3.9", "pypy3.9", "3.10", "3.13", "3.13t"])
    #expect(found.troubles.isEmpty)
  }

  @Test func `a missing release is complained about where it was named, and once`() {
    let machine = Machine(["python3.8": Self.answer("3.8.1")])
    let found = machine.interpreters.search(["3.8-3.15", "3.11", "3.11", "3.20-3.30"])
    #expect(found.working.map(\.release.id) == ["3.8"])
    #expect(
      found.troubles.map(\.description) == [
        "no Python 3.11 was found; found: 3.8 (see `verify pythons`)",
        "no Python 3.20-3.30 was found; found: 3.8 (see `verify pythons`)",
      ])
  }

  @Test func `those that do not start are told once and stop no other`() {
    let machine = Machine([
      "python3.8": "echo garbage", "python3.9": "echo oh no >&2; exit 1", "python3.10": Self.answer("3.10.3"),
      "python3.11": "kill -SEGV $$",
    ])
    let found = machine.interpreters.search(["all", "3.9"])
    #expect(found.working.map(\.release.id) == ["3.10"])
    let bin = "\(machine.scratch.path)/bin"
    #expect(
      found.troubles == [
        .unusable(path: "\(bin)/python3.8", why: "it does not answer like a Python interpreter"),
        .unusable(path: "\(bin)/python3.9", why: "it exits with 1: oh no"),
        .unusable(path: "\(bin)/python3.11", why: "it is ended by signal 11"),
      ])
    #expect(machine.interpreters.all().troubles.count == 3)
  }

  @Test func `one that hangs holds no other up, and they are asked side by side`() {
    var files = ["python3.10": Self.answer("3.10.3")]
    for minor in 11...14 { files["python3.\(minor)"] = "exec sleep 60" }
    let machine = Machine(files)
    let start = ContinuousClock.now
    let found = machine.interpreters.search(["all"])
    #expect(start.duration(to: .now) < .seconds(25))
    #expect(found.working.map(\.release.id) == ["3.10"])
    #expect(found.troubles.count == 4)
    #expect(found.troubles.allSatisfy { $0.description.hasSuffix("it does not answer within 10 seconds") })
  }

  @Test func `a broken one is passed over where another place has the same release`() {
    let machine = Machine(["python3.8": "exit 1"])
    _ = machine.scratch.adding(".pyenv/versions/3.8.1/bin/python3.8", "#!/bin/sh\n\(Self.answer("3.8.1"))\n")
    let found = machine.interpreters.search(["3.8-3.9"])
    #expect(found.working.map(\.release.version) == ["3.8.1"])
    #expect(found.troubles.isEmpty)
  }

  @Test(arguments: [
    (".local/share/uv/python/cpython-3.13.0+freethreaded-linux-x86_64-gnu/bin/python3.13t", "3.13t"),
    (".local/share/uv/python/pypy-3.10.14-linux-x86_64-gnu/bin/pypy3.10", "pypy3.10"),
    (".pyenv/versions/3.8.1/bin/python3.8", "3.8"), (".local/bin/python3.12", "3.12"),
  ])
  func `pyenv's, uv's and the user's own folders are looked into`(_ file: String, _ id: String) {
    let machine = Machine([:])
    let version = id.filter { $0.isNumber || $0 == "." } + ".1"
    let answer = Self.answer(
      version, id.hasPrefix("pypy") ? "PyPy" : "CPython", threads: id.hasSuffix("t") ? "free" : "locked")
    _ = machine.scratch.adding(file, "#!/bin/sh\n\(answer)\n")
    // The machine that the tests run on may have interpreters in /opt/python.
    #expect(machine.interpreters.search(["all"]).working.map(\.release.id).contains(id))
    #expect(machine.interpreters.search([id]).working.map(\.release.version) == [version])
  }

  @Test func `the newest of a range is asked where one will do`() {
    let machine = Machine(Self.several)
    #expect(machine.interpreters.any(of: "3.8-3.10")?.release.id == "3.10")
    #expect(machine.interpreters.any(of: "3.99") == nil)
  }
}
