import FoundationEssentials
import Verification

/// What the files of a project and the environment set, before the command line has its say (`docs/configuration.md`).
struct Configuration: Sendable {
  /// Where the settings of files stand; nil: there is none.
  private(set) var file: String?
  private(set) var settings: [Setting] = []
  /// What is verified where nothing is named, by the paths of the file.
  private(set) var paths: [String] = []

  static let none = Configuration(file: nil)

  private init(file: String?) { self.file = file }

  /// Of the first folder from a bank upwards that has any, up to the top of its repository, and of the environment.
  ///
  /// - Parameter bank: a path of it; nil: the working folder.
  init(above bank: String?, environment: [String: String]) throws(ConfigurationError) {
    for folder in Self.folders(above: bank ?? ".") {
      if try take(Self.own, in: folder, table: []) { break }
      if try take("pyproject.toml", in: folder, table: ["tool", "verify"]) { break }
    }
    for flag in Flag.all {
      guard let name = flag.variable, let value = environment[name], !value.isEmpty else { continue }
      settings.append(Setting(flag: flag, values: [try Self.plain(value, of: flag, name)], source: .variable(name)))
    }
  }

  private static let own = ".verify.toml"
  private static let longest = 1 << 20

  /// From the inside out.
  private static func folders(above path: String) -> [String] {
    var isFolder = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    var url = URL(filePath: path).standardizedFileURL
    if !isFolder { url.deleteLastPathComponent() }
    var folders: [String] = []
    while true {
      folders.append(url.path)
      let isTop = FileManager.default.fileExists(atPath: url.appending(path: ".git").path)
      if isTop || url.path == "/" { return folders }
      url.deleteLastPathComponent()
    }
  }

  /// Whether the file has anything of ours.
  private mutating func take(_ name: String, in folder: String, table: [String]) throws(ConfigurationError) -> Bool {
    let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { return false }
    let shown = Self.shown(path)
    let text: String
    do throws(FileBytes.Refusal) {
      text = String(decoding: try FileBytes.ofRegular(path, upTo: Self.longest), as: UTF8.self)
    } catch {
      throw .unreadable(path: shown, why: "\(error)")
    }
    // Of a file that does not speak of us its own tools may complain.
    guard table.allSatisfy(text.holds) else { return false }
    let entries: [TOMLEntry]
    do throws(TOMLMistake) {
      entries = try TOMLReader.entries(of: text)
    } catch {
      throw .mistake(Place(path: shown, line: error.line), error.what)
    }
    let ours = entries.filter { $0.path.starts(with: table) }
    guard !ours.isEmpty || table.isEmpty else { return false }
    file = shown
    var seen: Set<[String]> = []
    for entry in ours {
      let place = Place(path: shown, line: entry.line)
      guard seen.insert(entry.path).inserted else { throw .mistake(place, "the key stands here twice") }
      try take(entry, key: entry.path.dropFirst(table.count).joined(separator: "."), at: place, folder)
    }
    return true
  }

  private mutating func take(
    _ entry: TOMLEntry, key: String, at place: Place, _ folder: String
  ) throws(ConfigurationError) {
    if key == Self.pathsKey {
      paths = try Self.texts(entry.value, key, place).map { Self.path($0, from: folder) }
      return
    }
    guard let flag = Flag.all.first(where: { $0.key == key }) else {
      let known = Flag.all.compactMap(\.key) + [Self.pathsKey]
      throw .unknownKey(place, key, nearest: nearest(to: key, among: known).first)
    }
    let values: [String]
    switch (flag.effect, entry.value) {
    case (.plain, .boolean(let isOn)): values = ["\(isOn)"]
    case (.plain, _): throw .mistake(place, "\"\(key)\" is true or false")
    case (.value, let value):
      values = try Self.texts(value, key, place).map { flag.namesFile($0) ? Self.path($0, from: folder) : $0 }
    }
    settings.append(Setting(flag: flag, values: values, source: .file(place)))
  }

  private static let pathsKey = "paths"

  /// One text or number, or several.
  private static func texts(_ value: TOMLValue, _ key: String, _ place: Place) throws(ConfigurationError) -> [String] {
    switch value {
    case .string(let text), .bare(let text): return [text]
    case .array(let values):
      var all: [String] = []
      for value in values { all += try texts(value, key, place) }
      return all
    case .boolean, .table: throw .mistake(place, "\"\(key)\" is a text or a number, or a list of such")
    }
  }

  /// Of a flag without a value `true` or `false`.
  private static func plain(_ value: String, of flag: Flag, _ name: String) throws(ConfigurationError) -> String {
    guard case .plain = flag.effect else { return value }
    switch value.lowercased() {
    case "1", "true", "yes": return "true"
    case "0", "false", "no": return "false"
    default: throw .variable(name, value)
    }
  }

  /// What stands in a file is meant from its folder.
  private static func path(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : shown("\(folder)/\(path)")
  }

  /// Below the working folder as the user would write it.
  private static func shown(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    let whole = URL(filePath: path).standardizedFileURL.path
    return whole.hasPrefix(here + "/") ? String(whole.dropFirst(here.count + 1)) : whole
  }
}

extension Flag {
  /// Whether a value of it is a path.
  fileprivate func namesFile(_ value: String) -> Bool {
    switch name {
    case "--expectations", "--site-packages", "--requirements", "--output": true
    case "--python": value.contains("/")
    default: false
    }
  }
}
