/// What Landlock distinguishes about files; the bits are the kernel's (LANDLOCK_ACCESS_FS_…).
struct FileRights: OptionSet, Sendable {
  let rawValue: UInt64

  static let execute = FileRights(rawValue: 1 << 0)
  static let writeFile = FileRights(rawValue: 1 << 1)
  static let readFile = FileRights(rawValue: 1 << 2)
  static let readFolder = FileRights(rawValue: 1 << 3)
  static let removeFolder = FileRights(rawValue: 1 << 4)
  static let removeFile = FileRights(rawValue: 1 << 5)
  static let makeCharacterDevice = FileRights(rawValue: 1 << 6)
  static let makeFolder = FileRights(rawValue: 1 << 7)
  static let makeFile = FileRights(rawValue: 1 << 8)
  static let makeSocket = FileRights(rawValue: 1 << 9)
  static let makePipe = FileRights(rawValue: 1 << 10)
  static let makeBlockDevice = FileRights(rawValue: 1 << 11)
  static let makeLink = FileRights(rawValue: 1 << 12)
  /// To link or rename from folder to folder; since version 2.
  static let refer = FileRights(rawValue: 1 << 13)
  /// Since version 3.
  static let truncate = FileRights(rawValue: 1 << 14)
  /// Since version 5.
  static let controlDevice = FileRights(rawValue: 1 << 15)

  static let read: FileRights = [.execute, .readFile, .readFolder]
  static let device: FileRights = [.readFile, .writeFile, .controlDevice]
  /// All that a folder of the sample's own needs.
  static let own: FileRights = [
    .execute, .writeFile, .readFile, .readFolder, .removeFolder, .removeFile, .makeFolder, .makeFile, .makePipe,
    .makeLink,
    .refer, .truncate,
  ]
  /// Those that exist for what is no folder.
  static let ofFiles: FileRights = [.execute, .writeFile, .readFile, .truncate, .controlDevice]
}
