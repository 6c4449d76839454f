import Sandbox
import Verification

/// A Python that samples are run with, and what it must see to work.
package struct Interpreter: Sendable {
  package let release: Release
  /// The executable, its loader, its libraries and the standard library; nothing that was installed on top of it, so
  /// that a sample does the same on every machine.
  package let visible: [String]
  /// Folders for installed packages below `visible`.
  package let hidden: [String]
  package let driver: CompiledDriver
  /// Whether it can be kept and forked for every run. PyPy cannot, nor what was built without libffi: it is started anew.
  package let canBeResident: Bool
  /// Tells whether its files, and those that it must see, are still the same.
  package let build: [UInt8]

  package init(
    release: Release, visible: [String], hidden: [String], driver: CompiledDriver, canBeResident: Bool = true,
    build: [UInt8] = []
  ) {
    self.build = build
    self.canBeResident = canBeResident
    self.release = release
    self.visible = visible
    self.hidden = hidden
    self.driver = driver
  }

  /// What a sample may see and use that runs on this interpreter.
  package func policy(limits: Limits, loosening: Loosening = .none) -> Policy {
    let packages = loosening.packages[release.path] ?? []
    // Packages may be asked for that would be hidden.
    let hidden = hidden.filter { folder in !packages.contains { $0 == folder || $0.hasPrefix("\(folder)/") } }
    return Policy(visible: visible + packages, hidden: hidden, limits: limits, network: loosening.network)
  }
}
