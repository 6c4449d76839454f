import Caching
import Claims
import Extraction
import Glibc
import Judging
@testable import Recording
import Running
import Verification

/// The readers of what a document, a sample, a cache or another person's file may hold, each fed with whatever libFuzzer makes up.
///
/// `ci/fuzz` builds this and runs one of them; `FUZZ_READER` names it. What crashes, takes long, needs much memory or breaks what is
/// promised ends the process, and libFuzzer keeps the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// The package manager links a program's `main` by this name, so that libFuzzer's own is not taken.
@_cdecl("Fuzzing_main")
public func run(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzz)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ fuzz: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Read once: libFuzzer calls from one thread.
private let reader: @Sendable ([UInt8]) -> Void = {
  let name = getenv("FUZZ_READER").map { String(cString: $0) } ?? ""
  guard let reader = readers[name] else {
    fatalError("FUZZ_READER is one of \(readers.keys.sorted().joined(separator: ", "))")
  }
  return reader
}()

private let readers: [String: @Sendable ([UInt8]) -> Void] = [
  "events": { _ = DriverEvents(in: $0) },
  "marks": { bytes in
    let marks = Marks(in: bytes, token: "f")
    for key in marks.open { _ = marks.printed(key) }
  },
  "json": { bytes in
    var reader = JSONReader(bytes[...])
    guard let value = try? reader.value(), (try? reader.expectEnd()) != nil else { return }
    var again = JSONReader(Array(value.text.utf8)[...])
    precondition((try? again.value()) == value, "what was written is read otherwise")
  },
  "records": { bytes in
    guard let record = try? SectionRecord(bytes, section: "s", path: "s.json") else { return }
    let again = try? SectionRecord(Array(record.text.utf8), section: "s", path: "s.json")
    precondition(again?.text == record.text, "what was written is read otherwise")
  },
  "cache": { _ = KnownDocument(packed: $0, path: "a.md") },
  "literals": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = PythonLiteral.parse(text)
    if let (_, rest) = PythonLiteral.prefix(of: text[...]) {
      precondition(text.utf8.suffix(rest.utf8.count).elementsEqual(rest.utf8), "it ends otherwise")
    }
  },
  "judging": { bytes in
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2 else { return }
    for (kind, source) in [(Claim.Kind.value, Claim.Source.comment), (.output, .outputBlock), (.session, .session)] {
      let claim = Claim(
        line: 1, lastLine: 1, kind: kind, source: source, code: "f()", target: .lines(1...1), stated: parts[0],
        form: "fuzzed")
      let visit = Visit(value: Value(repr: parts[1], type: "object"), printed: kind == .value ? "" : parts[1])
      let seen = Observation(way: .script, outcome: .finished, stdout: visit.printed, visits: [0: [visit]])
      _ = Judge().judgement(on: claim, seen: seen)
    }
  },
  "markdown": { read($0) },
  "heads": { read(Array("---\n".utf8) + $0) },
  "comments": { read(Array("```python\n".utf8) + $0) },
  "sessions": { read(Array("```pycon\n>>> ".utf8) + $0) },
]

/// Reads a document and the claims of its samples, whose spans lie in it.
@Sendable private func read(_ bytes: [UInt8]) {
  let reading = try? DocumentReader { texts in texts.map { $0.utf8.count % 2 == 0 } }.read(bytes, path: "a.md")
  for sample in reading?.document.samples ?? [] {
    for claim in ClaimReader().read(sample).allClaims {
      for span in [claim.span].compactMap(\.self) + claim.spellingSpans {
        for piece in span.pieces {
          precondition(0 <= piece.lowerBound && piece.upperBound <= bytes.count, "a span lies outside of the document")
        }
      }
    }
  }
}
