import Running
import Sandbox

/// `verify doctor`: tries the sandbox, and says what samples can see and use.
struct DoctorCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    var troubles = Troubles()
    let interpreters = try context.interpreters(&troubles)
    let sandbox = try context.sandbox()
    let runner = try context.runner()
    defer { runner.close() }
    var output = try context.options.openOutput()
    var works = !interpreters.isEmpty
    for interpreter in interpreters {
      let policy = interpreter.policy(limits: context.limits)
      let answer: String
      do {
        answer = try runner.compiles([""], on: interpreter) == [true] ? "works" : "does not work"
      } catch {
        answer = "does not work: \(error)"
      }
      works = works && answer == "works"
      try output.write("sandbox \"\(sandbox.name)\" with Python \(interpreter.release.id): \(answer)\n")
      try output.write(list("files that are shown, read-only", policy.visible))
    }
    try output.write(list("what it lacks here", sandbox.notes))
    try output.write(list("limits", context.limits.summary))
    if sandbox is Confinement {
      try output.write(list("what is shown of the machine, and made up", Policy.summary))
      try output.write(list("system calls", CallGroup.all.map(\.summary) + ["all others do not exist"]))
    }
    try output.finish()
    return works && troubles.isEmpty ? .nothingDrifted : .couldNotWork
  }

  private func list(_ heading: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(heading)\n" + lines.map { "  \($0)\n" }.joined()
  }
}
