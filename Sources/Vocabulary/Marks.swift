/// Signs by which authors mark an outcome as good or bad.
package enum Marks {
  /// All is well.
  package static let ticks: Phrases = [.signs: ["✅", "✓", "✔"]]

  /// It is wrong, or goes wrong.
  package static let crosses: Phrases = [.signs: ["⛔", "✖", "✗", "✘", "❌", "🚫"]]

  /// Something breaks.
  package static let alarms: Phrases = [.signs: ["⚠", "⚠️", "💥"]]

  /// Before an outcome, good or bad.
  package static let beforeOutcome = ticks + crosses
}
