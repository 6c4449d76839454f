import CSandbox
import Glibc

/// A process that we started; it is killed and reaped at the latest when it goes out of scope.
struct Child: ~Copyable {
  let id: pid_t
  /// Can be read from when the process has ended.
  let descriptor: Descriptor
  private var isReaped = false

  /// How a process ended, as `waitid` says.
  enum Status {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Starts a program with `/dev/null` as standard input and `descriptors` as 1, 2, … It has no
  /// others.
  init(
    executable: String, arguments: [String], environment: [String: String], folder: String? = nil,
    descriptors: [Int32]
  ) throws(SandboxError) {
    let started = withCStrings([executable] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        executable.withCString { path in
          descriptors.withUnsafeBufferPointer { descriptors in
            withOptionalCString(folder) { folder in
              var start = CSandbox.sandbox_start(
                executable: path, arguments: arguments, environment: environment, folder: folder,
                descriptors: descriptors.baseAddress, descriptor_count: descriptors.count)
              return sandbox_start(&start)
            }
          }
        }
      }
    }
    guard started > 0 else { throw .call("start \(executable)", started) }
    let opened = sandbox_open_process(started)
    guard opened >= 0 else {
      kill(started, SIGKILL)
      waitpid(started, nil, 0)
      throw .call("pidfd_open", opened)
    }
    id = started
    descriptor = Descriptor(number: opened)
  }

  /// SIGKILL.
  func end() {
    if !isReaped { _ = sandbox_kill_process(descriptor.number) }
  }

  /// Waits for the end.
  mutating func reap() throws(SandboxError) -> Status {
    var information = siginfo_t()
    while waitid(P_PID, id_t(id), &information, WEXITED) != 0 {
      guard errno == EINTR else { throw .call("waitid", -errno) }
    }
    isReaped = true
    let value = information._sifields._sigchld.si_status
    return information.si_code == CLD_EXITED ? .exited(value) : .signalled(value)
  }

  deinit {
    guard !isReaped else { return }
    _ = sandbox_kill_process(descriptor.number)
    while waitpid(id, nil, 0) < 0 && errno == EINTR {}
  }
}

private func withCStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> R) -> R {
  var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
}

private func withOptionalCString<R>(_ string: String?, _ body: (UnsafePointer<CChar>?) -> R) -> R {
  guard let string else { return body(nil) }
  return string.withCString(body)
}
