/// What the record knows of a sample; the words are the report's.
package enum RecordStanding: String, Sendable, Hashable {
  /// Accepted as it stands.
  case recorded
  /// Its text was changed after it was accepted.
  case edited
  case unrecorded
}
