/// What stands on the button that copies a box of code.
package enum CopyLabels {
  package static let all: Phrases = [.english: ["copy", "copy code"]]
}
