import FoundationEssentials
import Glibc
import Testing

@testable import verify

@Suite struct WarmAndColdTests {
  @Test func `a warm interpreter and a new one give the same verdicts on the whole bank`() async throws {
    let bank = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Snippets").path
    let environment = ProcessInfo.processInfo.environment
    let warm = try await report([], bank, environment)
    let cold = try await report(["--cold"], bank, environment)
    #expect(warm.count > 100)
    for (claim, verdicts) in warm { #expect(cold[claim] == verdicts, "\(claim)") }
  }

  /// What each release says of each claim, but of those that speak of time, which is never the same.
  private func report(
    _ flags: [String], _ bank: String, _ environment: [String: String]
  ) async throws -> [String: [String: String]] {
    let file = "/tmp/verify-tests-\(UInt64.random(in: .min ... .max)).json"
    defer { unlink(file) }
    let status = await Command.run(flags + ["--format", "json", "--output", file, bank], environment: environment)
    #expect(status != .couldNotWork)
    let data = try Data(contentsOf: URL(filePath: file))
    let report = try JSONDecoder().decode(Report.self, from: data)
    var verdicts: [String: [String: String]] = [:]
    for document in report.documents {
      for sample in document.samples {
        for claim in sample.claims where claim.hedge == nil && claim.kind != "timing" {
          verdicts["\(document.path):\(claim.line) \(claim.stated)", default: [:]]
            .merge(claim.verdicts.mapValues(\.verdict)) { $1 }
        }
      }
    }
    return verdicts
  }

  private struct Report: Decodable {
    let documents: [Document]

    struct Document: Decodable {
      let path: String
      let samples: [Sample]
    }

    struct Sample: Decodable { let claims: [Claim] }

    struct Claim: Decodable {
      let line: Int
      let kind: String
      let stated: String
      let hedge: String?
      let verdicts: [String: Ruling]
    }

    struct Ruling: Decodable { let verdict: String }
  }
}
