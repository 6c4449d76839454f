import Glibc
import Testing

@testable import Sandbox

@Suite struct FolderRemovalTests {
  @Test(arguments: [
    "for i in $(seq 1500); do mkdir d && cd -P d 2>/dev/null || break; done",
    "mkdir -p a/b/c a/d; echo x >a/b/c/f; chmod 0 a/b/c a/b a",
    "mkdir -p -- '-rf' '*' ' '; touch -- '-rf/x' '*/y' ' /z'",
    "mkdir \"$(printf 'a\\377')\"; touch \"$(printf 'a\\377/b\\376\\n')\"",
    "mkfifo p; ln -s / root; ln -s nowhere dead",
    "touch .hidden; mkdir .verify-removed-1; touch .verify-removed-1/x; mkdir -p x/y; touch x/y/z", ":",
  ])
  func `a folder goes whatever is in it`(script: String) throws {
    var path = ""
    do {
      let folder = try TemporaryFolder()
      path = folder.path
      var child = try Child(
        executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin"], folder: path,
        descriptors: [])
      _ = try child.reap()
    }
    #expect(access(path, F_OK) == -1)
    #expect(access("/usr", F_OK) == 0)
  }

  @Test func `what a harness that was killed has left goes, and what one has that lives stays`() throws {
    let place = try TemporaryFolder()
    let left = try place.adding("verify-killed")
    mkdir("\(left)/home", 0o755)
    let used = try place.adding("verify-living")
    let other = try place.adding("verify-of-somebody-else")
    let lock = Descriptor(number: open(used, O_RDONLY | O_DIRECTORY))
    #expect(flock(lock.number, LOCK_EX | LOCK_NB) == 0)
    removeLeftovers(in: place.path, olderThan: 60)
    #expect(access(left, F_OK) == 0)
    removeLeftovers(in: place.path, olderThan: -1)
    #expect(access(left, F_OK) == -1)
    for folder in [used, other] { #expect(access(folder, F_OK) == 0) }
  }
}
