import CSandbox
import Testing

@testable import Sandbox

/// What is said of system calls is about calls that there are.
struct CallGroupTests {
  static let groups =
    CallGroup.all + CallGroup.networked
    + [true, false].flatMap { CallGroup.guarded(scopes: $0, network: $0) }

  @Test func `every call that a group names is one of a machine`() {
    let unknown = Self.groups.flatMap(\.calls).filter { sandbox_call_number($0) == -2 }
    #expect(unknown.isEmpty, "not in calls.c, see ci/make-calls")
  }

  @Test func `the table has this machine's numbers`() {
    #expect(sandbox_call_number("read") == (sandbox_architecture() == 0xC000_003E ? 0 : 63))
    #expect(sandbox_call_number("no_such_call") == -2)
  }
}
