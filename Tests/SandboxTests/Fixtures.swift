import CDriver
import Glibc
import Testing

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
  processIDs(with: word).compactMap { contents(of: "/proc/\($0)/cmdline") }
}

func processIDs(with word: String) -> [pid_t] {
  guard let folder = opendir("/proc") else { return [] }
  defer { closedir(folder) }
  var found: [pid_t] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    guard let process = pid_t(name), contents(of: "/proc/\(name)/cmdline")?.contains(word) == true else { continue }
    found.append(process)
  }
  return found
}

/// How many processes have this word in their environment.
func environments(with word: String) -> Int {
  (1...200_000).lazy.filter { kill(pid_t($0), 0) == 0 }
    .filter { contents(of: "/proc/\($0)/environ")?.contains(word) == true }.count
}

/// The working folder, `HOME`, `TMPDIR` and the folder for the driver's files, as a command finds them: all of them empty.
func ownFolders(in sandbox: any Sandbox) throws -> [String] {
  let execution = try sandbox.run(
    shell("pwd; echo $HOME; echo $TMPDIR; echo $VERIFY_FOLDER; ls -A . $TMPDIR $VERIFY_FOLDER; touch a $TMPDIR/b"),
    under: programs())
  let lines = execution.text.split(separator: "\n").map(String.init)
  // The three that are listed have a heading each and nothing below.
  #expect(lines.count == 7)
  #expect(lines[0] == lines[1])
  return Array(lines[..<4])
}

/// A word that no other run carries.
func mark() -> String {
  "mark\(UInt64.random(in: .min ... .max))"
}

/// The sandboxes that close off, each of which has to keep the same promises.
enum Kind: CaseIterable {
  case bubblewrap
  case cold
  case warm
  case landlock

  /// Those that show a machine of their own.
  static let withNamespaces: [Kind] = [.bubblewrap, .cold, .warm]

  func sandbox(interruption: Interruption = .shared) throws -> any Sandbox {
    switch self {
    case .bubblewrap: try Bubblewrap.find(interruption: interruption)
    case .cold: NamespaceSandbox(isWarm: false, interruption: interruption)
    case .landlock: Guarded(interruption: interruption)
    case .warm: Forking(sandbox: NamespaceSandbox(interruption: interruption))
    }
  }
}

/// Runs every command as a fork of a resident Python, which becomes the command.
struct Forking: Sandbox {
  let sandbox: NamespaceSandbox
  var name: String { sandbox.name }
  var notes: [String] { sandbox.notes }

  func run(_ command: Command, under policy: Policy) throws(SandboxError) -> Execution {
    var command = command
    let parts: [[UInt8]] = [
      Array(([command.executable] + command.arguments).joined(separator: "\u{1}").utf8),
      Array(command.environment.map { pair in "\(pair.key)=\(pair.value)" }.joined(separator: "\u{1}").utf8),
      command.request,
    ]
    command.request = Array(parts.joined(separator: [0]))
    command.resident = Self.resident
    return try sandbox.run(command, under: policy)
  }

  private static let resident: Resident = {
    let program = """
      import marshal, os
      os.write(4, marshal.dumps(compile(open(3).read(), "driver", "exec")))
      """
    let compiling = Command(
      executable: "/usr/bin/python3", arguments: ["-I", "-c", program], environment: [:], request: Array(driver.utf8))
    let code = try? Unconfined().run(compiling, under: programs()).events
    let zygote = String(
      decoding: UnsafeBufferPointer(start: verify_driver_zygote.text, count: Int(verify_driver_zygote.length)),
      as: UTF8.self)
    return Resident(
      executable: "/usr/bin/python3", arguments: ["-s", "-c", zygote], environment: [:]
    ) { code ?? [] }
  }()

  /// In place of the driver: it becomes the command.
  private static let driver = """
    import os, signal
    def rehearse():
        pass
    def expect_warnings():
        pass
    def prepare(data):
        raise ValueError("nothing to compile")
    def run(data):
        arguments, environment, request = data.decode().split("\\0", 2)
        arguments = arguments.split("\\1")
        file = os.open("/tmp", os.O_TMPFILE | os.O_RDWR)
        os.write(file, request.encode())
        os.lseek(file, 0, 0)
        if file == 3:
            os.set_inheritable(3, True)
        else:
            os.dup2(file, 3)
            os.close(file)
        for number in signal.SIGPIPE, signal.SIGXFSZ:
            signal.signal(number, signal.SIG_DFL)
        os.execve(arguments[0], arguments, dict(each.split("=", 1) for each in environment.split("\\1") if each))
    """
}
