import Reporting
import Running

/// `verify pythons`: shows the interpreters that are found, and those that do not start.
struct PythonsCommand {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func run() throws -> ExitStatus {
    let found = context.allInterpreters.all()
    let unusable = found.troubles.compactMap { trouble in
      if case .unusable(let path, let why) = trouble { UnusableInterpreter(path: path, why: why) } else { nil }
    }
    var output = try context.options.openOutput()
    let list = try context.options.writer(of: \.releases, context.environment)
    try output.write(list.text(found.working.map(\.release), unusable: unusable))
    try output.finish()
    if found.working.isEmpty {
      StandardDescriptors.complain(of: "no Python was found on PATH, in pyenv, uv or /opt/python")
    }
    return found.working.isEmpty || !found.troubles.isEmpty ? .couldNotWork : .nothingDrifted
  }
}
