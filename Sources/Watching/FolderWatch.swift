import CInotify
import Glibc

/// Is told by the kernel when something may have changed below some folders (inotify(7)).
///
/// It says that, and not what: whoever listens looks for himself, so that nothing depends on events that come twice, late, or are lost
/// where there are too many.
package struct FolderWatch: ~Copyable {
  private let descriptor: Int32
  private var watched: [Int32: String] = [:]
  private var numbers: [String: Int32] = [:]

  /// A file that is written is told of when its writer closes it, so that one that is written in pieces is seen once.
  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)

  package init() throws(WatchingError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw .cannotWatch(nil, errno) }
  }

  /// The folders that are watched.
  package var folders: Set<String> { Set(numbers.keys) }

  /// Watches these folders, and no others any longer. One that is gone by now is left out.
  package mutating func watch(_ folders: Set<String>) throws(WatchingError) {
    for folder in folders where numbers[folder] == nil {
      let number = inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR))
      if number >= 0 {
        // Two paths may lead to one folder.
        watched[number] = folder
        numbers[folder] = number
      } else if errno != ENOENT, errno != ENOTDIR, errno != EACCES {
        throw .cannotWatch(folder, errno)
      }
    }
    for (folder, number) in numbers where !folders.contains(folder) {
      numbers[folder] = nil
      if watched[number] == folder, !numbers.values.contains(number) {
        inotify_rm_watch(descriptor, number)
        watched[number] = nil
      }
    }
  }

  /// What `wait` came back for.
  package enum Waking: Sendable {
    case change
    /// One of the other descriptors can be read from, or has lost its other end.
    case called
    case time
  }

  /// Waits until something has changed, and then until nothing has for `calm`, but no longer than `patience` in all.
  ///
  /// - Parameters:
  ///   - calls: descriptors that end the waiting when there is something to read.
  ///   - reader: a pipe's end that ends it when nobody reads any longer.
  ///   - limit: the longest that it waits for a first change, in milliseconds; nil: for ever.
  package mutating func wait(
    calls: [Int32], reader: Int32 = -1, calm: Duration = .milliseconds(10), patience: Duration = .milliseconds(60),
    limit: Int32? = nil
  ) -> Waking {
    var first: ContinuousClock.Instant?
    while true {
      let pause = first.map { first in
        let left = min(calm, patience - first.duration(to: .now))
        return Int32(max(0, left.components.attoseconds / 1_000_000_000_000_000))
      }
      var polled = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      polled += calls.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      polled.append(pollfd(fd: reader, events: 0, revents: 0))
      let count = poll(&polled, nfds_t(polled.count), pause ?? limit ?? -1)
      if count < 0 {
        if errno == EINTR { continue }
        return .called
      }
      if polled.dropFirst().contains(where: { $0.revents != 0 }) { return .called }
      if count == 0 { return first == nil ? .time : .change }
      drain()
      first = first ?? .now
    }
  }

  /// Takes the events, of which only that there are some counts.
  private mutating func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return }
      var place = 0
      while place + MemoryLayout<inotify_event>.size <= count {
        let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self) }
        // The folder is gone; another of its name is to be watched anew.
        if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0, let folder = watched.removeValue(forKey: event.wd) {
          if event.mask & UInt32(IN_MOVE_SELF) != 0 { inotify_rm_watch(descriptor, event.wd) }
          numbers[folder] = nil
          numbers = numbers.filter { $0.value != event.wd }
        }
        place += MemoryLayout<inotify_event>.size + Int(event.len)
      }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
