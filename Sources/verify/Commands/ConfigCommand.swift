import Reporting

/// `verify config`: shows what is set, and by whom.
struct ConfigCommand {
  let settings: [Setting]
  let configuration: Configuration

  func run(_ options: Options) throws -> ExitStatus {
    var output = try options.openOutput()
    try output.write(text)
    try output.finish()
    return .nothingDrifted
  }

  /// As a file would have it, each line with where it comes from.
  private var text: String {
    var rows = settings.compactMap { setting in
      setting.flag.key.map { ("\($0) = \(setting.written)", setting.source.description) }
    }
    if !configuration.paths.isEmpty, let file = configuration.file {
      rows.insert(("paths = [\(configuration.paths.map(\.quoted).joined(separator: ", "))]", file), at: 0)
    }
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { "\($0.0)\(String(repeating: " ", count: width - $0.0.count))  # \($0.1)".visible + "\n" }
    let files =
      configuration.file.map { "# settings of \($0); " }
      ?? "# no .verify.toml, and no [tool.verify] in a pyproject.toml; "
    return files + "all that is not named here is as `verify --help` says\n" + lines.joined()
  }
}

extension Setting {
  /// As TOML writes it.
  fileprivate var written: String {
    if case .plain = flag.effect { return values.last ?? "true" }
    let texts = values.map { $0.isNumber ? $0 : $0.quoted }
    return texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
  }
}

extension String {
  fileprivate var quoted: String {
    "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
  }

  fileprivate var isNumber: Bool { !isEmpty && allSatisfy { "0"..."9" ~= $0 } }
}
