import Verification

/// The written form of a heading in a sample's id: `What's a "GIL"?` gives `whats-a-gil`.
///
/// As on GitHub letters of every script and digits stay, in lower case, white space becomes a hyphen and the rest goes;
/// unlike there several hyphens become one and none stands at an end.
package func slug(of text: String) -> String {
  var out = ""
  for character in text.lowercased() {
    if character.isWordPart {
      out.append(character)
    } else if character.isWhitespace || character == "-" || character == "–" || character == "—" || character == "/" {
      if !out.isEmpty, out.last != "-" { out.append("-") }
    }
  }
  if out.last == "-" { out.removeLast() }
  return out
}
