import CSandbox
import FoundationEssentials
import Glibc

/// How a worker is made, in the form in which the C floor takes it.
struct Blueprint {
  let views: [View]
  let folders: [(path: String, mode: mode_t)]
  let folderOptions: String
  let bounds: [sandbox_bound]
  let filter: [sock_filter]
  let network: Bool
  let processor: Int32
  let socket: Int32
  let entrances: ControlGroup.Entrances

  /// One thing to show.
  struct View {
    let kind: sandbox_view_kind
    let path: String
    let source: String
  }

  /// - Parameters:
  ///   - processes: how many there may be; nil where a control group sees to it.
  ///   - entrances: to the control groups.
  init(_ policy: Policy, processor: Int32, socket: Int32, processes: Int?, entrances: ControlGroup.Entrances) {
    views = policy.views
    folders = Policy.folders
    folderOptions = "size=\(max(4096, policy.limits.fileSize)),nr_inodes=\(Policy.files),mode=755"
    bounds = policy.limits.bounds(processes: processes)
    filter = policy.network ? CallFilter.networked : CallFilter.standard
    network = policy.network
    self.processor = processor
    self.socket = socket
    self.entrances = entrances
  }

  /// Makes the worker: the process id of its first stage, or -errno.
  func start() -> pid_t {
    var texts: [UnsafeMutablePointer<CChar>?] = []
    defer { for text in texts { free(text) } }
    func text(_ string: String?) -> UnsafePointer<CChar>? {
      guard let string else { return nil }
      texts.append(strdup(string))
      return UnsafePointer(texts.last ?? nil)
    }
    let views = views.map { sandbox_view(kind: $0.kind, path: text($0.path), source: text($0.source)) }
    let folders = folders.map { sandbox_folder(path: text($0.path), mode: $0.mode) }
    var filter = filter
    let stranger = geteuid() == 0 ? Policy.newStranger() : nil
    return views.withUnsafeBufferPointer { views in
      folders.withUnsafeBufferPointer { folders in
        bounds.withUnsafeBufferPointer { bounds in
          filter.withUnsafeMutableBufferPointer { filter in
            var worker = sandbox_worker(
              entrances: (text(entrances.0), text(entrances.1)),
              surroundings: sandbox_surroundings(
                view: views.baseAddress, view_count: views.count, folders: folders.baseAddress,
                folder_count: folders.count, folder_options: text(folderOptions)),
              restraints: sandbox_restraints(
                bounds: bounds.baseAddress, bound_count: bounds.count, filter: filter.baseAddress,
                filter_count: UInt16(filter.count)),
              keeps_network: network ? 1 : 0, inner_user: Policy.user, outer_user: stranger ?? geteuid(),
              outer_group: stranger ?? getegid(), host_name: text("sandbox"), question: Command.question,
              control: Resident.control, processor: processor, socket: socket)
            return sandbox_start_worker(&worker)
          }
        }
      }
    }
  }
}
