/// What stands between a sample and a box below it.
enum Gap {
  /// No sample stands above in the same question, or another box came between.
  case noSample
  case nothing
  case words(OutputLabel)
  /// More than one paragraph; the last one.
  case far(OutputLabel)

  /// The words right above the box.
  var label: OutputLabel? {
    switch self {
    case .words(let label), .far(let label): label
    case .noSample, .nothing: nil
    }
  }

  /// Nothing, or a line that leads over to the box, or a label that says what the box is wherever it stands: output, or the answer.
  var isLedOver: Bool {
    switch self {
    case .noSample: false
    case .nothing: true
    case .words(let label): label.isBridge || label.isExplicit || label.namesAnswer
    case .far(let label): label.isExplicit || label.namesAnswer
    }
  }

  /// Near enough for a box that says itself that it is output.
  var isNear: Bool {
    switch self {
    case .words(let label): label.isShort || isLedOver
    default: isLedOver
    }
  }

  var saysOutput: Bool { isLedOver && label?.namesOutput == true }
}
