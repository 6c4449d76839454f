import FoundationEssentials
import Glibc
import Sandbox
import Verification

/// A folder of packages that samples may import.
package enum PackageFolder {
  /// One that is there; its absolute path, without symbolic links.
  package static func existing(_ path: String) throws(RunningError) -> String {
    var isFolder: Bool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw .noPackages(path: path, why: "there is no such folder")
    }
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    // The driver is told of several in one word.
    if real.contains(":") { throw .noPackages(path: path, why: "its path has a colon in it") }
    return real
  }

  /// The packages that a file for `pip install --requirement` names, for one interpreter: installed by its own pip when
  /// they are first asked for, and kept.
  ///
  /// What the file and those that it includes say is part of the folder's name.
  package static func installing(
    _ file: String, for interpreter: Interpreter, environment: [String: String], beginning: () -> Void
  ) throws(RunningError) -> String {
    let text: RequirementsText
    do {
      text = try RequirementsText(of: file)
    } catch {
      throw .noPackages(path: file, why: "it cannot be read: \(error)")
    }
    guard let home = environment["HOME"], let cache = environment["XDG_CACHE_HOME"] ?? Optional("\(home)/.cache"),
      cache.hasPrefix("/")
    else { throw .noPackages(path: file, why: "there is no HOME to keep what is installed") }
    let key = key(of: text.bytes + Array("\(interpreter.release.path) \(interpreter.release.version)".utf8))
    let folder = "\(cache)/verify/packages/\(interpreter.release.id)-\(key)"
    if FileManager.default.fileExists(atPath: folder) { return try existing(folder) }

    beginning()
    // Only what is whole gets its name.
    let partial = "\(folder).\(getpid())"
    do {
      try FileManager.default.createDirectory(atPath: partial, withIntermediateDirectories: true)
    } catch {
      throw .noPackages(path: file, why: "\(partial) cannot be made")
    }
    defer { try? FileManager.default.removeItem(atPath: partial) }
    try install(file, into: partial, interpreter, home: home, environment: environment)
    // Another run may have been faster.
    if rename(partial, folder) != 0, !FileManager.default.fileExists(atPath: folder) {
      throw .noPackages(path: file, why: "\(folder) cannot be made")
    }
    return try existing(folder)
  }

  private static func install(
    _ file: String, into folder: String, _ interpreter: Interpreter, home: String, environment: [String: String]
  ) throws(RunningError) {
    // In the user's own folder and home, of which the run makes new ones: the file may name others by relative paths.
    let script = "cd \"$1\" && HOME=\"$2\" && shift 2 && exec \"$@\""
    var environment = environment.filter { !$0.key.hasPrefix("PYTHON") }
    environment["PIP_NO_INPUT"] = "1"
    environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    let command = Command(
      executable: "/bin/sh",
      arguments: [
        "-c", script, "sh", FileManager.default.currentDirectoryPath, home, interpreter.release.path, "-m", "pip",
        "install", "--quiet", "--target", folder, "--requirement", file,
      ], environment: environment, request: [])
    let limits = Limits(seconds: 1800, memory: .max, fileSize: .max)
    let execution: Execution
    do {
      execution = try Unconfined().run(command, under: Policy(visible: [], limits: limits))
    } catch {
      throw .sandbox(error)
    }
    guard execution.termination == .exited(0) else {
      let lines = String(showing: execution.stderr).split(separator: "\n")
      let words = lines.last { $0.hasPrefix("ERROR:") } ?? lines.last ?? "it ends without a word"
      throw .noPackages(path: file, why: "pip of Python \(interpreter.release.id) fails: \(words)")
    }
  }

  /// FNV-1a of 64 bits, twice with different beginnings: names that differ where the contents do.
  private static func key(of bytes: [UInt8]) -> String {
    [0xcbf2_9ce4_8422_2325, 0x8422_2325_cbf2_9ce4].map { (start: UInt64) in
      let hash = bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return String(repeating: "0", count: 16 - String(hash, radix: 16).count) + String(hash, radix: 16)
    }.joined()
  }
}
