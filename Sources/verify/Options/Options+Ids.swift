import Extraction
import FoundationEssentials

extension Options {
  /// With those arguments taken for ids of samples, or of questions, that are no paths.
  var withIds: Options {
    var options = self
    let ids = paths.filter {
      $0.contains("/") && !FileManager.default.fileExists(atPath: $0) && !DocumentFormat.isDocument($0)
    }
    options.paths.removeAll(where: ids.contains)
    options.questions += ids
    return options
  }
}
