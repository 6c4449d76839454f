import Verification

/// What a project's files or the environment set cannot be taken.
enum ConfigurationError: Error, Hashable, CustomStringConvertible {
  case mistake(Place, String)
  case unreadable(path: String, why: String)
  case unknownKey(Place, String, nearest: String?)
  /// A variable for a flag without a value.
  case variable(String, String)
  /// A value that its flag does not take, by whoever gives it.
  case badValue(Setting.Source, key: String, value: String, ValueError)

  var description: String {
    switch self {
    case .mistake(let place, let what): "\(place): \(what)"
    case .unreadable(let path, let why): "\(path): cannot be read: \(why)"
    case .unknownKey(let place, let key, let nearest):
      "\(place): unknown key \"\(key)\""
        + (nearest.map { "; did you mean \"\($0)\"?" } ?? "; keys are the flags that \"verify --help\" lists")
    case .variable(let name, let value): "\(name): \"\(value)\" is none of 1, true, yes, 0, false, no"
    case .badValue(let source, let key, let value, let error):
      "\(source): \"\(value)\" is no value for \"\(key)\", which takes \(error.expected)"
        + (error.nearest.map { "; did you mean \"\($0)\"?" } ?? "")
    }
  }
}
