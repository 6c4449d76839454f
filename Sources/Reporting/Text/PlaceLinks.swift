import Verification

/// Where a click on a place leads, in a terminal that follows links.
package enum PlaceLinks: Sendable, Hashable {
  /// To the file itself: on this host, a path that is relative below this folder.
  case files(host: String, folder: String)
  case addresses(LinkTemplate)

  func address(of place: Place) -> String {
    switch self {
    case .addresses(let template): template.address(of: place.path, line: place.line)
    case .files(let host, let folder):
      "file://" + host.percentEncodedPath
        + (place.path.hasPrefix("/") ? place.path : "\(folder)/\(place.path)").percentEncodedPath
    }
  }
}
