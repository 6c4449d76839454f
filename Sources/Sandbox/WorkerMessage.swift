import CSandbox
import Glibc

extension Descriptor {
  /// Sends a worker a message.
  func send(
    _ kind: sandbox_message_kind, number: UInt32 = 0, starting program: (words: [String], environment: [String])? = nil,
    descriptors: [Int32] = []
  ) -> Int32 {
    var message = sandbox_message()
    message.kind = kind
    message.number = number
    message.argument_count = UInt32(program?.words.count ?? 0)
    message.environment_count = UInt32(program?.environment.count ?? 0)
    var bytes = withUnsafeBytes(of: message) { Array($0) }
    for word in (program?.words ?? []) + (program?.environment ?? []) {
      bytes += word.utf8
      bytes.append(0)
    }
    guard bytes.count <= sandbox_longest_message else { return -E2BIG }
    return sandbox_send(number: self.number, bytes, descriptors)
  }

  private func sandbox_send(number: Int32, _ bytes: [UInt8], _ descriptors: [Int32]) -> Int32 {
    CSandbox.sandbox_send(number, bytes, bytes.count, descriptors, descriptors.count)
  }

  /// The worker's next message; nil where it is gone, or says nothing for so long.
  func receive(within seconds: Int32) -> sandbox_message? {
    var watched = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&watched, 1, seconds * 1000)
      if ready > 0 { break }
      guard ready < 0, errno == EINTR else { return nil }
    }
    var message = sandbox_message()
    return sandbox_receive(number, &message) == MemoryLayout<sandbox_message>.size ? message : nil
  }
}

extension sandbox_message {
  /// The call that did not succeed: its name alone.
  var step: String {
    let call = withUnsafeBytes(of: text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let name = call.hasPrefix("syscall(SYS_") ? call.dropFirst(12).prefix { $0 != "," } : call.prefix { $0 != "(" }
    return String(name)
  }
}

extension SandboxError {
  /// What a worker says that could not go on.
  init(_ message: sandbox_message, starting command: Command? = nil) {
    let step = message.step
    let reason = String(cString: strerror(message.error))
    if step == "execve" {
      self = .system("the command cannot be started: \(command?.executable ?? "?"): \(reason)")
    } else if !step.hasPrefix("/"), Self.forbidding.contains(message.error) {
      self = .unavailable(
        "this machine does not let namespaces be made (\(step): \(reason)); allow user namespaces, or run samples "
          + "unprotected with --sandbox none")
    } else {
      self = .system("\(step): \(reason)")
    }
  }
  /// What the kernel says to what is forbidden; else it may go well another time.
  private static let forbidding = [EPERM, EACCES, EINVAL, ENOSYS, ENOSPC, EUSERS]
}
