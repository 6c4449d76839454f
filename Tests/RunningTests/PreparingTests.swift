import Sandbox
import Testing
import Verification

@testable import Running

@Suite struct PreparingTests {
  private func read(_ source: String) -> ReadSample {
    let sample = Sample(
      id: "s/q#1", path: "bank.md", section: "s", question: "q", level: nil, firstLine: 1, lastLine: 1, text: source,
      form: .script, directives: Directives(), outputs: [])
    return ReadSample(sample: sample, program: Program(source: source), claims: [], asides: [])
  }

  @Test func `what was prepared is what is run`() throws {
    let interpreter = try #require(try Interpreters(driverSource: DriverSource.module).find([]).first)
    let runner = Runner(sandbox: NamespaceSandbox(), limits: Limits())
    defer { runner.close() }
    let samples = [
      "print('one')", "print('not closed", "1 / 0", "import sys\nprint(sorted(sys.modules)[:1])",
      "'" + String(repeating: "x", count: 20_000) + "'", "print('two')",
    ].map(read)
    let prepared = try runner.prepare(samples.map { (sample: $0, earlier: []) }, on: interpreter)
    // What asks for loaded modules has an interpreter of its own, and the long one compiles for itself.
    #expect(prepared.map { $0 != nil } == [true, true, true, false, false, true])

    for (sample, form) in zip(samples, prepared) {
      let seen = try runner.run(sample, after: [], on: interpreter, way: .script, prepared: form)
      let plain = try runner.run(sample, after: [], on: interpreter, way: .script)
      #expect(seen.outcome == plain.outcome)
      #expect(seen.stdout == plain.stdout)
      #expect(seen.stderr == plain.stderr)
      #expect(seen.exception == plain.exception)
    }
    let other = try runner.run(samples[0], after: [], on: interpreter, way: .script, prepared: prepared[5])
    #expect(other.stdout == "two\n")
  }
}
