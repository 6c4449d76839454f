import Glibc

@testable import Sandbox

/// A shell script, with the machine's programs in view.
func shell(_ script: String, request: String = "", environment: [String: String] = ["PATH": "/usr/bin:/bin"]) -> Command
{
  Command(executable: "/bin/sh", arguments: ["-c", script], environment: environment, request: Array(request.utf8))
}

/// A Python program, run by the machine's own interpreter.
func python(_ program: String) -> Command {
  Command(executable: "/usr/bin/python3", arguments: ["-I", "-c", program], environment: [:], request: [])
}

func programs(limits: Limits = Limits()) -> Policy {
  Policy(visible: ["/usr", "/bin", "/lib", "/lib64"].filter { access($0, F_OK) == 0 }, limits: limits)
}

extension Execution {
  var text: String { String(decoding: stdout, as: UTF8.self) }
  var errorText: String { String(decoding: stderr, as: UTF8.self) }
}

/// The command lines of all processes that hold this word.
func processes(with word: String) -> [String] {
  guard let folder = opendir("/proc") else { return [] }
  defer { closedir(folder) }
  var found: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    guard pid_t(name) != nil, let line = contents(of: "/proc/\(name)/cmdline"), line.contains(word) else { continue }
    found.append(line)
  }
  return found
}

/// A word that no other run carries.
func mark() -> String {
  "mark\(UInt64.random(in: .min ... .max))"
}
