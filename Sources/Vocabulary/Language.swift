/// A language in which banks were found, or a neighbour of one: the rows of the lists.
package enum Language: Sendable, Hashable, CaseIterable {
  /// No language: signs, which mean the same in all.
  case signs
  case english
  case arabic, chinese, dutch, french, german, hindi, italian, japanese, korean, persian, polish, portuguese, russian
  case spanish, turkish, ukrainian, vietnamese
}
