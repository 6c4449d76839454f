import Glibc
import Testing

@testable import Sandbox

/// A program in place of bubblewrap.
private struct Impostor: ~Copyable {
  let folder: TemporaryFolder
  let path: String

  init(_ script: String) throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/bwrap"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o755)
    let text = "#!/bin/sh\n\(script)\n"
    write(descriptor, text, text.utf8.count)
    close(descriptor)
  }
}

@Suite struct StartUpTests {
  @Test func `without bubblewrap the error says how to install it`() {
    #expect(
      throws: SandboxError.unavailable(
        "bubblewrap (bwrap) is not installed; install it with: apt-get install bubblewrap")
    ) {
      try Bubblewrap.find(path: "/nowhere:/proc")
    }
  }

  @Test(arguments: [
    "No permissions to create new namespace, likely because the kernel does not allow non-privileged user namespaces.",
    "setting up uid map: Permission denied", "loopback: Failed RTM_NEWADDR: Operation not permitted",
    "Creating new namespace failed: No space left on device",
  ])
  func `forbidden user namespaces are named with the remedy`(message: String) throws {
    let impostor = try Impostor("echo 'bwrap: \(message)' >&2; exit 1")
    let error = try #require(throws: SandboxError.self) {
      try Bubblewrap(executable: impostor.path).run(shell("exit 0"), under: programs())
    }
    guard case .unavailable(let text) = error else { return #expect(Bool(false), "\(error)") }
    #expect(text.contains(message) && text.contains("--sandbox none") && !text.contains("\n"))
  }

  @Test func `an old bubblewrap is told from one that works`() throws {
    let impostor = try Impostor("echo 'bwrap: Unknown option --disable-userns' >&2; exit 1")
    #expect(
      throws: SandboxError.unavailable(
        "bubblewrap 0.8 or newer is needed (bwrap said: Unknown option --disable-userns)")
    ) {
      try Bubblewrap(executable: impostor.path).run(shell("exit 0"), under: programs())
    }
  }

  @Test func `what cannot be shown is an error of the harness`() throws {
    let policy = Policy(visible: ["/nowhere"])
    #expect(
      throws: SandboxError.unavailable(
        "bubblewrap does not work here: Can't find source path /nowhere: No such file or directory")
    ) {
      try Bubblewrap.find().run(shell("exit 0"), under: policy)
    }
  }

  @Test func `where user namespaces cannot be sealed off it goes on without, and says so`() throws {
    let impostor = try Impostor(
      """
      case " $* " in *" --disable-userns "*)
        echo 'bwrap: cannot open /proc/sys/user/max_user_namespaces: Read-only file system' >&2; exit 1
      esac
      exec /usr/bin/bwrap "$@"
      """)
    let sandbox = Bubblewrap(executable: impostor.path)
    let before = sandbox.notes
    #expect(try sandbox.run(shell("exit 3"), under: programs()).termination == .exited(3))
    #expect(sandbox.notes == before + ["samples may make user namespaces of their own: /proc/sys is read-only here"])
  }
}
