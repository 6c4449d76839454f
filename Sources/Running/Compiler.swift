import Sandbox
import Verification

extension Runner {
  /// Which of the sources compile, one answer each; nothing of them is run. A compiler that is brought down by one of them
  /// has compiled none.
  package func compiles(_ sources: [String], on interpreter: Interpreter) throws(RunningError) -> [Bool] {
    let command = Command(
      executable: interpreter.release.path, arguments: ["-I", "-S", "-c", DriverSource.checker],
      environment: ["LANG": "C.UTF-8"], request: Array(JSON.array(sources.map(JSON.string)).text.utf8))
    let execution = try execute(command, on: interpreter)
    let answers = execution.events.map { $0 == UInt8(ascii: "1") }
    return sources.indices.map { answers.indices.contains($0) && answers[$0] }
  }
}
