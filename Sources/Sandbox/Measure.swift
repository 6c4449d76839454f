/// One of the things that a sandbox does about commands, for `verify doctor`.
package struct Measure: Sendable, Hashable {
  package let heading: String
  package let lines: [String]

  static func calls(_ groups: [CallGroup]) -> Measure {
    Measure(
      heading: "system calls (the first line that speaks of one counts)",
      lines: groups.map(\.summary) + ["all others do not exist"])
  }

  static func limits(_ limits: Limits) -> Measure { Measure(heading: "limits", lines: limits.summary) }

  static func machine(_ lines: [String]) -> Measure {
    Measure(heading: "what is shown of the machine, and made up", lines: lines)
  }
}

extension Sandbox {
  package func measures(under policy: Policy) -> [Measure] { [.limits(policy.limits)] }
}

extension NamespaceSandbox {
  package func measures(under policy: Policy) -> [Measure] {
    [
      .limits(policy.limits), .machine(policy.summary),
      .calls((policy.network ? CallGroup.networked : []) + CallGroup.all),
    ]
  }
}

extension Bubblewrap {
  package func measures(under policy: Policy) -> [Measure] { [.limits(policy.limits), .machine(policy.summary)] }
}

extension FallbackSandbox {
  package func measures(under policy: Policy) -> [Measure] { current.measures(under: policy) }
}

extension Guarded {
  package func measures(under policy: Policy) -> [Measure] {
    guard let landlock else { return [.limits(policy.limits)] }
    let guards = [
      "files: only what is shown can be read, only the sample's own folders written",
      landlock.network == 0 || policy.network ? nil : "TCP: nothing can be bound or connected to",
      landlock.scopes == 0 ? nil : "signals and abstract sockets: only within the sandbox",
    ]
    return [
      .limits(policy.limits), .machine(Policy.devices),
      Measure(heading: "what Landlock guards (version \(landlock.version))", lines: guards.compactMap(\.self)),
      .calls(CallGroup.guarded(scopes: landlock.scopes != 0, network: policy.network)),
    ]
  }
}
