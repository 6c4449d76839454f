import Glibc
import Testing

@testable import Sandbox

@Suite struct LeakTests {
  @Test(arguments: [0, 1])
  func `two hundred runs leave no descriptor, no child, no folder and no control group`(index: Int) async {
    // In a process of its own: other tests open and start things meanwhile.
    if index == 0 {
      await #expect(processExitsWith: .success) { try runMany(Bubblewrap.find()) }
    } else {
      await #expect(processExitsWith: .success) { try runMany(Unconfined()) }
    }
  }
}

private func runMany(_ sandbox: any Sandbox) throws {
  _ = try sandbox.run(shell("exit 0"), under: programs())
  let before = entries(of: "/proc/self/fd").count
  for number in 0..<200 {
    let execution = try sandbox.run(shell("echo \(number); sleep 100 & exit 0", request: "x"), under: programs())
    #expect(execution.text == "\(number)\n")
  }
  #expect(entries(of: "/proc/self/fd").count == before)
  #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
  let groups = ["pids", "memory", ""].flatMap { entries(of: "/sys/fs/cgroup/\($0)") }
  #expect(!groups.contains { $0.hasPrefix("verify-\(getpid())-") })
}

private func entries(of folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
  }
  return names
}
