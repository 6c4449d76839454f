import Verification

/// What a run is to do next.
enum NextDocument {
  case run(RememberedDocument)
  /// Nothing is to be done: it stands as it stood in an earlier run, and so does all else that its report depends on.
  case known(DocumentReport)
}
