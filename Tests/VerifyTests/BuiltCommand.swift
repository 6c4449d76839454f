import Foundation

/// The command, run as a user runs it: as it was built beside these tests, or the one that `TESTED_VERIFY` names.
struct BuiltCommand {
  let status: Int32
  let output: String
  let complaints: String

  /// - Parameters:
  ///   - shell: a command line in which `$VERIFY` is the built command; by default it is run with the arguments.
  init(
    _ arguments: [String] = [], in folder: URL, shell: String = "exec \"$VERIFY\" \"$@\"",
    environment: [String: String] = [:]
  )
    throws
  {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", shell, "verify"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["VERIFY": Self.path, "NO_COLOR": "1", "GITHUB_ACTIONS": "", "XDG_CACHE_HOME": Self.caches].merging(environment) {
        $1
      }
    ) { $1 }
    let (out, err) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = err
    try process.run()
    // What is written to standard error is a few lines, which a pipe holds.
    output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    complaints = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// For what the commands of these tests keep, which is not to be the user's; gone with the process.
  private static let caches: String = {
    let path = FileManager.default.temporaryDirectory.appending(path: "verify-tests-caches-\(getpid())").path
    atexit { try? FileManager.default.removeItem(atPath: BuiltCommand.caches) }
    return path
  }()

  /// By itself it lies beside the bundle of the tests.
  static var path: String {
    if let named = ProcessInfo.processInfo.environment["TESTED_VERIFY"] { return named }
    return Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }.map { $0.appending(path: "verify").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "verify").path
  }
}

/// A folder with these files, gone afterwards.
func withBank<Value>(_ files: [String: Data], _ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "verify-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, content) in files {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: url)
  }
  return try body(folder)
}

func withBank<Value>(_ text: String, _ body: (URL) throws -> Value) throws -> Value {
  try withBank(["bank.md": Data(text.utf8)], body)
}
