import Running
import Sandbox

/// `verify doctor`: tries the sandbox, and says what samples can see and use.
struct DoctorCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    var troubles = Troubles()
    let interpreters = try context.interpreters(&troubles)
    let runner = try context.runner(for: interpreters)
    defer { runner.close() }
    var output = try context.options.openOutput()
    var works = !interpreters.isEmpty
    let isVerbose = context.options.verbosity == .verbose
    for (index, interpreter) in interpreters.enumerated() {
      if index > 0 { try output.write("\n") }
      let policy = runner.policy(of: interpreter)
      var isWorking = false
      var why = ""
      do { isWorking = try runner.compiles([""], on: interpreter) == [true] } catch { why = ": \(error)" }
      works = works && isWorking
      let answer = isWorking ? "works" : "does not work\(why)"
      try output.write("sandbox \"\(runner.conditions.sandbox)\" with Python \(interpreter.release.id): \(answer)\n")
      if isVerbose { try output.write(list("files that are shown, read-only", policy.visible)) }
      if !isWorking {
        try output.write("  try `verify doctor --sandbox landlock`, and what docs/sandbox.md says of this machine\n")
      }
    }
    let conditions = runner.conditions
    try output.write(list("what it lacks here", conditions.lacks))
    try output.write(list("what was allowed by name", conditions.loosened))
    for measure in isVerbose || !works ? interpreters.first.map(runner.measures) ?? [] : [] {
      try output.write(list(measure.heading, measure.lines))
    }
    if !isVerbose, works { try output.write("\n`verify doctor --verbose` shows what samples can see and use\n") }
    try output.finish()
    return works && troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }

  private func list(_ heading: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(heading)\n" + lines.map { "  \($0)\n" }.joined()
  }
}
