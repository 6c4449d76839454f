import Foundation
import Testing

/// What samples may do where it is allowed by name, and that the report says so.
@Suite struct LooseningTests {
  private static let bank = """
    # Packages

    ## What is in it?

    ```python verify:needs=pears
    import pears
    pears.count  # 3
    ```

    """

  private static let files = [
    "bank.md": Data(bank.utf8), "packages/pears/__init__.py": Data("count = 3\n".utf8),
    // Of the same name as a module of the standard library, which comes first.
    "packages/json/__init__.py": Data("raise SystemExit('the wrong one')\n".utf8),
  ]

  @Test(arguments: [["--sandbox", "namespaces"], ["--cold"], ["--sandbox", "bubblewrap"], ["--sandbox", "none"]])
  func `a folder of packages can be imported from where it is given`(_ sandbox: [String]) throws {
    try withBank(Self.files) { folder in
      let without = try BuiltCommand(["bank.md"] + sandbox, in: folder)
      #expect(without.output.contains("needs the package `pears`, which is not there"))
      let run = try BuiltCommand(["bank.md", "--site-packages", "packages"] + sandbox, in: folder)
      #expect(run.status == 0, "\(run.output)\(run.complaints)")
      #expect(run.output.contains("samples may import the packages in packages (--site-packages)\n1 claim holds"))
    }
  }

  private static let hour = """
    # Time

    ## When did it begin?

    ```python
    import time
    time.strftime("%H:%M", time.localtime(0))  # '01:00'
    ```

    """

  @Test(arguments: [["--sandbox", "namespaces"], ["--cold"]])
  func `a time zone that is given is the samples' on every machine`(_ sandbox: [String]) throws {
    try withBank(["bank.md": Data(Self.hour.utf8)]) { folder in
      let given = try BuiltCommand(["bank.md", "--timezone", "CET-1"] + sandbox, in: folder)
      #expect(given.output.hasPrefix("1 claim holds"), "\(given.output)\(given.complaints)")
      let other = try BuiltCommand(["bank.md", "--timezone", "EET-2"] + sandbox, in: folder)
      #expect(other.status == 1 && other.output.contains("happened  '02:00'"), "\(other.output)")
    }
  }

  @Test func `what was allowed stands in the report and with the doctor`() throws {
    try withBank(Self.files) { folder in
      let flags = ["--site-packages", "packages", "--allow-net"]
      let run = try BuiltCommand(["bank.md", "--format", "json"] + flags, in: folder)
      let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let loosened = try #require((report["sandbox"] as? [String: Any])?["loosened"] as? [String])
      #expect(loosened.count == 2)
      let doctor = try BuiltCommand(["doctor"] + flags, in: folder)
      #expect(loosened.allSatisfy { doctor.output.contains("\n  \($0)\n") })
    }
  }

  @Test func `the network is there by name only, and no sockets of the machine's own programs`() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        #expect(bind(listener, $0, length) == 0 && listen(listener, 5) == 0)
        getsockname(listener, $0, &length)
      }
    }
    let bank = """
      # Network

      ## Is it there?

      ```python
      import socket
      socket.create_connection(("127.0.0.1", \(UInt16(bigEndian: address.sin_port)))).close()
      print("reached")  # reached
      try:
          socket.socket(socket.AF_UNIX)
      except OSError as error:
          print(error.strerror)  # Address family not supported by protocol
      ```

      """
    try withBank(bank) { folder in
      #expect(try BuiltCommand(["bank.md"], in: folder).output.contains("needs the network"))
      let run = try BuiltCommand(["bank.md", "--allow-net"], in: folder)
      #expect(run.output.hasPrefix("samples may use the network (--allow-net)\nall 2 claims hold"), "\(run.output)")
    }
  }

  @Test(arguments: [
    (["--site-packages", "nowhere"], "no packages of \"nowhere\": there is no such folder"),
    (["--site-packages", "bank.md"], "no packages of \"bank.md\": there is no such folder"),
    (["--requirements", "nowhere"], "no packages of \"nowhere\": it cannot be read"),
    (["--requirements", "wrong.txt"], "pip of Python 3."),
  ])
  func `packages that are not to be had are one line, and the status is 2`(flags: [String], complaint: String) throws {
    var files = Self.files
    files["wrong.txt"] = Data("./no/such/package\n".utf8)
    try withBank(files) { folder in
      let run = try BuiltCommand(
        ["bank.md"] + flags, in: folder, environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"])
      #expect(run.status == 2)
      #expect(run.output == "")
      let lines = run.complaints.split(separator: "\n").filter { !$0.contains("installing") }
      #expect(lines.count == 1 && lines[0].contains(complaint), "\(run.complaints)")
      let left = try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cache/verify/packages")
      #expect(left ?? [] == [])
    }
  }

  @Test func `requirements are installed once, and anew where the file has changed`() throws {
    var files = Self.files
    files["needed.txt"] = Data("--no-index\n./pears-1-py3-none-any.whl\n".utf8)
    files["wheel.py"] = Data(
      """
      import zipfile
      with zipfile.ZipFile("pears-1-py3-none-any.whl", "w") as wheel:
          wheel.writestr("pears.py", "count = 3")
          wheel.writestr("pears-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: pears\\nVersion: 1\\n")
          wheel.writestr("pears-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
          wheel.writestr("pears-1.dist-info/RECORD", "")
      """.utf8)
    try withBank(files) { folder in
      #expect(try BuiltCommand(in: folder, shell: "python3 wheel.py").status == 0)
      func run() throws -> BuiltCommand {
        try BuiltCommand(
          ["bank.md", "--requirements", "needed.txt"], in: folder,
          environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"])
      }
      let first = try run()
      #expect(first.complaints.contains("installing needed.txt for Python "))
      #expect(first.output.contains("1 claim holds"), "\(first.output)\(first.complaints)")
      #expect(try run().complaints == "")
      try Data("--no-index\n# again\n./pears-1-py3-none-any.whl\n".utf8).write(to: folder.appending(path: "needed.txt"))
      #expect(try run().complaints.contains("installing"))
    }
  }
}
