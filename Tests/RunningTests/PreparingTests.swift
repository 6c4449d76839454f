import Sandbox
import Testing
import Verification

@testable import Running

@Suite struct PreparingTests {
  private func ask(_ source: String) -> Ask {
    Ask(
      parts: [.init(.asked, Program(source: source))], looks: [], way: .script, machine: .usual,
      setting: .init(release: "", interpreter: "", driver: "", policy: [], limits: []))
  }

  @Test func `what was prepared is what is run`() throws {
    let interpreter = try #require(try Interpreters(driverSource: DriverSource.module).find([]).first)
    let runner = Runner(sandbox: NamespaceSandbox(), limits: Limits())
    defer { runner.close() }
    let samples = [
      "print('one')", "print('not closed", "1 / 0", "import sys\nprint(sorted(sys.modules)[:1])",
      "'" + String(repeating: "x", count: 20_000) + "'", "print('two')",
    ].map(ask)
    let prepared = try runner.prepare(samples, on: interpreter)
    // What asks for loaded modules has an interpreter of its own, and the long one compiles for itself.
    #expect(prepared.map { $0 != nil } == [true, true, true, false, false, true])

    for (sample, form) in zip(samples, prepared) {
      let seen = try runner.run(sample, on: interpreter, prepared: form)
      let plain = try runner.run(sample, on: interpreter)
      #expect(seen.outcome == plain.outcome)
      #expect(seen.stdout == plain.stdout)
      #expect(seen.stderr == plain.stderr)
      #expect(seen.exception == plain.exception)
    }
    let other = try runner.run(samples[0], on: interpreter, prepared: prepared[5])
    #expect(other.stdout == "two\n")
  }
}
