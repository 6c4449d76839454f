import CSandbox
import Glibc

/// How a guard and its program are started, in the form in which the C floor takes it.
struct GuardPlan {
  /// How the program is closed in; nil where it is not, and only ended with all that it has started.
  let walls: Walls?
  let user: SampleUser
  let bounds: [sandbox_bound]
  /// The working folder.
  let folder: String
  /// To the control groups.
  let entrances: ControlGroup.Entrances

  /// What keeps a program from what is not its own.
  struct Walls {
    let grants: [Grant]
    let landlock: Landlock
    /// Whether the machine's network may be used.
    let network: Bool

    var filter: [sock_filter] { CallFilter(CallGroup.guarded(scopes: landlock.scopes != 0, network: network)).program }
  }

  /// Makes the guard; its process id, or -errno.
  func start(
    _ command: Command, environment: [String: String], descriptors: [Int32], socket: Int32
  ) -> pid_t {
    var texts: [UnsafeMutablePointer<CChar>?] = []
    defer { for text in texts { free(text) } }
    func text(_ string: String?) -> UnsafeMutablePointer<CChar>? {
      guard let string else { return nil }
      texts.append(strdup(string))
      return texts.last ?? nil
    }
    var arguments = ([command.executable] + command.arguments).map(text) + [nil]
    var variables = environment.map { text("\($0.key)=\($0.value)") } + [nil]
    let landlock = walls?.landlock
    let files = landlock?.files.rawValue ?? 0
    let grants = (walls?.grants ?? []).map { grant in
      sandbox_grant(
        path: UnsafePointer(text(grant.path)), access: grant.rights & files, follows: grant.follows ? 1 : 0)
    }
    var filter = walls?.filter ?? []
    let count = UInt16(filter.count)
    return grants.withUnsafeBufferPointer { grants in
      bounds.withUnsafeBufferPointer { bounds in
        filter.withUnsafeMutableBufferPointer { filter in
          arguments.withUnsafeMutableBufferPointer { arguments in
            variables.withUnsafeMutableBufferPointer { variables in
              descriptors.withUnsafeBufferPointer { descriptors in
                var plan = sandbox_guard(
                  entrances: (UnsafePointer(text(entrances.0)), UnsafePointer(text(entrances.1))),
                  closes_in: walls == nil ? 0 : 1, grants: grants.baseAddress, grant_count: grants.count,
                  handled_files: files, handled_network: walls?.network == true ? 0 : landlock?.network ?? 0,
                  scoped: landlock?.scopes ?? 0,
                  file_rights: FileRights.ofFiles.rawValue,
                  restraints: sandbox_restraints(
                    bounds: bounds.baseAddress, bound_count: bounds.count, filter: filter.baseAddress,
                    filter_count: count),
                  folder: UnsafePointer(text(folder)),
                  user: user.user, group: user.group, question: Command.question, arguments: arguments.baseAddress,
                  environment: variables.baseAddress, descriptors: descriptors.baseAddress, socket: socket)
                return sandbox_start_guard(&plan)
              }
            }
          }
        }
      }
    }
  }
}
