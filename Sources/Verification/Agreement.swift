/// In which way what is stated and what happened are the same to a reader: a comparison, as far as other stages ask.
package struct Agreement: Sendable, Hashable {
  /// As the report gives it.
  package let name: String
  /// Whether it passes over something that the machine has a say in, so that another run may show another text.
  package let leavesRoom: Bool
  /// Whether it compares how long something took.
  package let isOfTime: Bool

  package init(_ name: String, leavesRoom: Bool = false, isOfTime: Bool = false) {
    self.name = name
    self.leavesRoom = leavesRoom
    self.isOfTime = isOfTime
  }
}

extension Agreement: ExpressibleByStringLiteral {
  package init(stringLiteral name: String) { self.init(name) }
}
