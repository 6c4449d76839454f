import Reporting
import Running

/// `verify pythons`: shows the interpreters that are found, and those that do not start.
struct PythonsCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    let (working, broken) = context.allInterpreters.all()
    var output = try context.options.openOutput()
    try output.write(ReleaseList(json: context.options.format == .json).text(working.map(\.release)))
    try output.finish()
    for error in broken { StandardDescriptors.complain(of: error) }
    if working.isEmpty {
      StandardDescriptors.complain(of: "no Python was found on PATH, in pyenv, uv or /opt/python")
    }
    return working.isEmpty ? .couldNotWork : .nothingDrifted
  }
}
