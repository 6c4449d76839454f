import Glibc
import Testing

@testable import Sandbox

@Suite struct LeakTests {
  // In a process of its own: other tests open and start things meanwhile.
  @Test(arguments: 0..<5)
  func `many runs leave no descriptor, no child, no folder and no control group`(index: Int) async {
    switch index {
    case 0: await #expect(processExitsWith: .success) { try runMany(200) { try Kind.bubblewrap.sandbox() } }
    case 1: await #expect(processExitsWith: .success) { try runMany(200) { Unconfined() } }
    case 2: await #expect(processExitsWith: .success) { try runMany(500) { try Kind.cold.sandbox() } }
    case 3: await #expect(processExitsWith: .success) { try runMany(200) { Guarded() } }
    default: await #expect(processExitsWith: .success) { try runMany(500) { try Kind.warm.sandbox() } }
    }
  }
}

private func runMany(_ count: Int, _ make: () throws -> any Sandbox) throws {
  func runAll(_ count: Int) throws {
    let sandbox = try make()
    for number in 0..<count {
      let execution = try sandbox.run(shell("echo \(number); sleep 100 & exit 0", request: "x"), under: programs())
      #expect(execution.text == "\(number)\n")
    }
  }
  try runAll(1)
  let before = entries(of: "/proc/self/fd").count
  try runAll(count)
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
