import Glibc
import Testing

@testable import Sandbox

@Suite struct NamespaceSandboxTests {
  @Test(
    arguments: Kind.withNamespaces,
    ["/etc/shadow", "/root", "/home/*/.ssh", "/proc/1", "/sys/kernel", "/var", "/dev/tty", "/etc/ssl"])
  func `the machine's files are not there`(_ kind: Kind, path: String) throws {
    let sandbox = try kind.sandbox()
    let execution = try sandbox.run(shell("for p in \(path); do test -e $p && echo there; done; :"), under: programs())
    #expect(execution.text == "")
    #expect(execution.termination == .exited(0))
  }

  @Test(arguments: Kind.withNamespaces, ["/", "/usr", "/usr/bin", "/etc", "/dev", "/home", "/lib"])
  func `nothing can be written outside the four folders`(_ kind: Kind, folder: String) throws {
    let sandbox = try kind.sandbox()
    let execution = try sandbox.run(shell("echo x >\(folder)/file && echo written"), under: programs())
    #expect(execution.text == "")
  }

  @Test(arguments: Kind.withNamespaces, ["/home/user", "/tmp", "/sample", "/dev/shm"])
  func `the folders that can be written start empty and keep nothing`(_ kind: Kind, folder: String) throws {
    let sandbox = try kind.sandbox()
    for _ in 0..<2 {
      let execution = try sandbox.run(
        shell("ls -A \(folder); echo x >\(folder)/file && echo written"), under: programs())
      #expect(execution.text == "written\n")
    }
  }

  @Test(arguments: Kind.withNamespaces)
  func `what is hidden is shown empty and cannot be written`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    var policy = programs()
    policy.hidden = ["/usr/share", "/usr/nowhere"]
    let execution = try sandbox.run(shell("ls -A /usr/share; echo x >/usr/share/file || echo refused"), under: policy)
    #expect(execution.text == "refused\n")
  }

  @Test(arguments: Kind.withNamespaces)
  func `no network but its own loopback is there`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import socket
      try: print([name for _, name in socket.if_nameindex()])
      except OSError: print(['lo'])  # nobody can be asked
      for address in ("192.0.2.1", 53), ("1.1.1.1", 53):
          with socket.socket() as client:
              client.settimeout(2)
              try: client.connect(address)
              except OSError as error: print(error.strerror)
      """
    #expect(
      try sandbox.run(python(program), under: programs()).text
        == "['lo']\nNetwork is unreachable\nNetwork is unreachable\n")
  }

  @Test(arguments: Kind.withNamespaces)
  func `a port is free again once its command has ended`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import socket
      server = socket.socket(); server.bind(("127.0.0.1", 8000)); server.listen()
      client = socket.create_connection(("127.0.0.1", 8000))
      server.accept()[0].close(); client.close(); server.close()
      print("served")
      """
    for _ in 0..<2 { #expect(try sandbox.run(python(program), under: programs()).text == "served\n") }
  }

  @Test func `commands side by side are of different users`() {
    let users = Set((0..<100).map { _ in Policy.newStranger() })
    #expect(users.count == 100 || users == [65534])
    #expect(!users.contains(0))
  }

  @Test(arguments: Kind.withNamespaces)
  func `abstract sockets of the machine cannot be reached`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let name = mark()
    let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.dropFirst().copyBytes(from: name.utf8) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + 1 + name.utf8.count)
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) }
    }
    #expect(bound == 0 && listen(listener, 1) == 0)
    let program = """
      import socket
      try: socket.socket(socket.AF_UNIX).connect("\\0\(name)")
      except OSError as error: print(error.strerror)
      """
    #expect(try sandbox.run(python(program), under: programs()).text == "Connection refused\n")
  }

  @Test(arguments: Kind.withNamespaces)
  func `it has no capabilities and can make no namespaces`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import ctypes, os
      libc = ctypes.CDLL(None, use_errno=True)
      print(libc.unshare(0x10000000), libc.mount(b"none", b"/tmp", b"tmpfs", 0, None), os.getuid(), os.uname().nodename)
      try: os.kill(1, 0); os.chroot("/tmp")
      except OSError as error: print(error.strerror)
      """
    #expect(
      try sandbox.run(python(program), under: programs()).text == "-1 -1 1000 sandbox\nOperation not permitted\n")
  }

  @Test(arguments: Kind.withNamespaces)
  func `it sees itself as a user with a home and a name`(_ kind: Kind) throws {
    let sandbox = try kind.sandbox()
    let program = """
      import getpass, os, pwd, socket
      print(os.getcwd(), pwd.getpwuid(os.getuid()).pw_dir, pwd.getpwuid(os.getuid()).pw_name)
      print(socket.gethostbyname("localhost"))
      """
    #expect(try sandbox.run(python(program), under: programs()).text == "/home/user /home/user user\n127.0.0.1\n")
  }
}
