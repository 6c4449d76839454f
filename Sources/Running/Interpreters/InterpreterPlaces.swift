import FoundationEssentials

/// Where interpreters may be, in the order in which they are preferred.
struct InterpreterPlaces {
  let environment: [String: String]
  /// The working folder.
  let folder: String
  /// The machine's own folder of interpreters that no package manager put there.
  let machine: String

  /// A file by this name on the search path; pyenv's scripts are followed to what they stand for.
  func onPath(_ name: String) -> String? {
    for folder in searchPath where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
      let path = "\(folder)/\(name)"
      guard let shim = PyenvShim(path: path) else { return path }
      if let target = shim.target(environment: environment, folder: self.folder) { return target }
    }
    return nil
  }

  /// Every file by one of the names `python3.N`, `python3.Nt`, `pypy3.N`: the name without `python`, and the path.
  func named() -> [(name: InterpreterName, path: String)] {
    var found: [(InterpreterName, String)] = []
    for folder in searchPath.filter({ !$0.hasSuffix("/shims") }) + installed {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      // A folder of programs may have thousands of others: to order them takes longer than to start an interpreter.
      let named = files.compactMap { file -> (name: InterpreterName, file: String)? in
        guard file.hasPrefix("python") || file.hasPrefix("pypy") else { return nil }
        let name = InterpreterName(file.hasPrefix("python") ? file.dropFirst(6) : file[...])
        return name.flatMap { $0.version == nil ? ($0, file) : nil }
      }
      for (name, file) in named.sorted(by: { newestFirst($0.file, $1.file) })
      where FileManager.default.isExecutableFile(atPath: "\(folder)/\(file)") {
        found.append((name, "\(folder)/\(file)"))
      }
    }
    return found
  }

  /// Every `python3` and `pypy3`, whose names do not say which release they are.
  var unnamed: [String] {
    (searchPath.filter { !$0.hasSuffix("/shims") } + installed).flatMap { folder in
      ["python3", "python3t", "pypy3"].map { "\(folder)/\($0)" }
    }.filter(FileManager.default.isExecutableFile)
  }

  /// What there is, by the files' names.
  var releases: [String] {
    Set(named().map(\.name.text)).sorted { newestFirst($1, $0) }
  }

  private var searchPath: [String] {
    (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
  }

  /// The `bin` folders of pyenv, uv, the manylinux images, and the user's own.
  private var installed: [String] {
    let home = environment["HOME"] ?? "/"
    let pyenv = environment["PYENV_ROOT"] ?? "\(home)/.pyenv"
    let uv =
      environment["UV_PYTHON_INSTALL_DIR"] ?? "\(environment["XDG_DATA_HOME"] ?? "\(home)/.local/share")/uv/python"
    let several = ["\(pyenv)/versions", uv, machine].flatMap { parent in
      ((try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []).sorted(by: newestFirst)
        .map { "\(parent)/\($0)/bin" }
    }
    return several + ["\(machine)/bin", "\(home)/.local/bin"]
  }
}
