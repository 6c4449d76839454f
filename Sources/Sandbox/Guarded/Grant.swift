import FoundationEssentials

/// A file or folder, and what may be done with it and all below it.
struct Grant: Hashable, Sendable {
  let path: String
  let rights: FileRights.RawValue
  /// What a symbolic link stands for is meant; else a link is passed over.
  var follows = true

  init(_ path: String, _ rights: FileRights, follows: Bool = true) {
    self.path = path
    self.rights = rights.rawValue
    self.follows = follows
  }
}

extension Policy {
  /// What a sample may read. Rights hold for all below a folder, so of one in which something is hidden each entry but
  /// that is granted by itself; such a folder can be listed, with what is hidden in it.
  var grants: [Grant] {
    Policy.devices.map { Grant($0, .device) } + shown.flatMap { readable($0, follows: true) }
  }

  private func readable(_ path: String, follows: Bool) -> [Grant] {
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    if hidden.contains(path) || hidden.contains(real) { return [] }
    let hides = hidden.contains { $0.hasPrefix("\(path)/") || $0.hasPrefix("\(real)/") }
    guard hides else { return [Grant(path, .read, follows: follows)] }
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return [Grant(path, .readFolder, follows: follows)]
      + entries.sorted().flatMap { readable("\(path)/\($0)", follows: false) }
  }
}
