import Glibc
import Sandbox

/// Asks on standard error and reads answers from standard input, as `git add -p` does.
struct Questioner {
  enum Answer: Sendable, Hashable {
    case yes
    case no
    /// This one, and all that follow in the document.
    case all
    /// Neither this one nor any that follows. The end of the input means it, too.
    case quit
  }

  private let descriptor: Int32
  private let say: (String) -> Void
  private var input: [UInt8] = []
  private var isAtEnd = false

  private static let pause: Int32 = 100

  init(_ descriptor: Int32 = STDIN_FILENO, say: @escaping (String) -> Void = { StandardDescriptors.complain($0) }) {
    self.descriptor = descriptor
    self.say = say
  }

  /// Asks until the answer is one of those that there are.
  mutating func ask(_ question: String) -> Answer {
    while true {
      say("\(question) [y,n,a,q,?] ")
      guard let line = line() else {
        say("\n")
        return .quit
      }
      switch line {
      case "y": return .yes
      case "n": return .no
      case "a": return .all
      case "q": return .quit
      default:
        say(
          """
          y - write this correction
          n - leave this claim as it is
          a - write this correction and all that follow in this document
          q - leave this claim and all that follow as they are
          ? - show this

          """)
      }
    }
  }

  /// The next line without its end; nil at the input's end, or once a signal has called everything off.
  private mutating func line() -> String? {
    while true {
      if let end = input.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: input[..<end], as: UTF8.self)
        input.removeSubrange(...end)
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
      }
      if isAtEnd || !fill() { return nil }
    }
  }

  /// Waits for input; false where none will come.
  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !Interruption.shared.isRaised {
      // A read would go on after a signal (`SA_RESTART`).
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, Self.pause) > 0 else { continue }
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else {
        isAtEnd = true
        return false
      }
      input += chunk[..<count]
      return true
    }
    return false
  }
}
