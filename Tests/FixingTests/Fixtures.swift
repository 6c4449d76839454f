import Claims
import Extraction
import Verification

@testable import Fixing

/// What a run is made to have shown at a claim.
enum Came: Sendable {
  case value(String)
  case printed(String)
  case raised(String, String)
  case nothing
  /// A value that `str` shows otherwise.
  case shown(String, str: String)
  /// A value, and what the name that the line works on holds then.
  case left(value: String, String)
  /// All that was printed, and the exception below it.
  case ended(String, String, String)

  /// What a line printed, and the exception that it then raised.
  case raisedBehind(String, String, String)

  /// As a verdict tells it.
  var actual: String {
    switch self {
    case .value(let text), .printed(let text), .shown(let text, _), .left(let text, _): text
    case .raised(let type, let message), .raisedBehind(_, let type, let message):
      message.isEmpty ? type : "\(type): \(message)"
    case .nothing: "nothing"
    case .ended(let printed, let type, let message): "\(printed.isEmpty ? "" : printed + "\n")\(type): \(message)"
    }
  }

  fileprivate func observe(_ claim: Claim, in observation: inout Observation) {
    switch self {
    case .value(let text):
      observation.visits[claim.id] = [Visit(value: Value(repr: text, type: "object"))]
    case .raisedBehind(let printed, let type, let message):
      let raised = Raised(type: type, mro: [type], message: message)
      observation.visits[claim.id] = [Visit(printed: printed + "\n", raised: raised)]
    case .shown(let text, let str):
      observation.visits[claim.id] = [Visit(value: Value(repr: text, str: str, type: "object"))]
    case .left(let text, let named):
      let names = [Visit.Named(name: "d", value: Value(repr: named, type: "dict"))]
      observation.visits[claim.id] = [Visit(value: Value(repr: text, type: "object"), names: names)]
    case .printed(let text) where claim.target == .sample: observation.stdout = text + "\n"
    case .printed(let text): observation.visits[claim.id] = [Visit(printed: text + "\n")]
    case .raised(let type, let message):
      observation.visits[claim.id] = [Visit(raised: Raised(type: type, mro: [type], message: message))]
    case .ended(let printed, let type, let message):
      observation.stdout = printed.isEmpty ? "" : printed + "\n"
      observation.exception = Raised(type: type, mro: [type], message: message)
    case .nothing: break
    }
  }
}

/// Releases by their ids.
func releases(_ ids: String...) -> [Release] {
  ids.map { id in
    Release(
      id: id, version: id + ".1", implementation: "CPython", freeThreaded: false, path: "/python\(id)",
      number: ReleaseNumber(id) ?? ReleaseNumber(major: 3, minor: 0))
  }
}

/// A document, and what its claims came to by a run that never was.
struct Sheet {
  let bytes: [UInt8]
  var report: DocumentReport

  /// - Parameters:
  ///   - came: by what is stated, what came instead on every release; all else holds.
  ///   - change: has the last word on each claim's report.
  init(
    _ text: String, _ came: [String: Came], on releases: [Release] = releases("3.12"),
    change: (ClaimReport) -> ClaimReport = { $0 }
  ) throws {
    bytes = Array(text.utf8)
    let document = try DocumentReader { texts in texts.map { _ in true } }.read(bytes, path: "a.md").document
    report = DocumentReport(
      path: "a.md",
      samples: document.samples.map { sample in
        var observation = Observation(way: .script, outcome: .finished)
        let claims = ClaimReader().read(sample).allClaims.map { claim in
          let actual = came[claim.stated]
          actual?.observe(claim, in: &observation)
          let verdict: Verdict =
            actual.map { .contradicted(actual: $0.actual) } ?? .holds(actual: claim.stated, comparison: "text")
          let rulings = releases.map { ($0.id, Ruling(verdict: verdict, way: .script)) }
          return change(
            ClaimReport(
              claim: claim, verdict: actual == nil ? .holds : .drifted,
              rulings: Dictionary(uniqueKeysWithValues: rulings)))
        }
        return SampleReport(
          sample: sample, status: .drifted, reason: nil,
          runs: Dictionary(uniqueKeysWithValues: releases.map { ($0.id, observation) }), claims: claims)
      })
  }

  func findings(on releases: [Release] = releases("3.12")) -> [Finding] {
    Corrector(bytes, releases: releases).findings(in: report)
  }

  /// The document with the first restatement of every correction.
  var corrected: String { String(decoding: draft.edits.applied(to: bytes), as: UTF8.self) }

  var draft: Draft { Draft(corrections) }

  var corrections: [Correction] {
    findings().compactMap { if case .correction(let correction) = $0 { correction } else { nil } }
  }

  var refusals: [Refusal] {
    findings().compactMap { if case .refused(let refused) = $0 { refused.refusal } else { nil } }
  }
}

extension ClaimReport {
  /// The same with another verdict on some releases.
  func ruled(_ verdict: Overall, _ rulings: [String: Ruling]) -> ClaimReport {
    ClaimReport(claim: claim, verdict: verdict, rulings: rulings)
  }
}
