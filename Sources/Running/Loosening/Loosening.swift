/// What samples may use beyond what they may by default; all of it was allowed by name.
package struct Loosening: Sendable {
  /// Whether they may use the machine's network.
  package var network: Bool
  /// Folders of packages that can be imported, by the path of the interpreter that they are for.
  package var packages: [String: [String]]
  /// All of it for a person, one line each.
  package var summary: [String]

  /// Nothing.
  package static let none = Loosening()

  package init(network: Bool = false, packages: [String: [String]] = [:], summary: [String] = []) {
    self.network = network
    self.packages = packages
    self.summary = summary
  }
}
