/// A language in which banks were found, or a neighbour of one: the rows of the lists.
package enum Language: Sendable, Hashable, CaseIterable {
  /// No language: signs, which mean the same in all.
  case signs
  case english
  case arabic, chinese, czech, dutch, french, german, hindi, indonesian, italian, japanese, korean, persian, polish
  case portuguese, russian
  case spanish, turkish, ukrainian, vietnamese
}
