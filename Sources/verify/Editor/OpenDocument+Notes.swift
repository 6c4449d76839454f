import Extraction
import Fixing
import Reporting
import Serving
import Verification

/// What an editor is told about a document.
extension OpenDocument {
  private var notes: EditorNotes { EditorNotes(releases: examined?.releases ?? []) }

  /// What an author has to look at.
  var diagnostics: [JSON] {
    guard let examined else { return [] }
    var settings = ReportSettings()
    settings.failsOn = examined.failsOn
    let annotations = Annotator(releases: examined.releases, settings).annotations(of: examined.report.inDocument)
    return annotations.map(diagnostic)
      + examined.notices.map { diagnostic(onLine: $0.place.line, severity: 2, code: "notice", $0.text) }
  }

  /// About a line as a whole.
  ///
  /// - Parameter severity: as LSP counts: 1 for an error, 2 for a warning, 3 for a note.
  func diagnostic(onLine line: Int, severity: Int, code: String, _ message: String) -> JSON {
    [
      "range": text.extent(ofLine: line).json, "severity": .int(severity), "source": "verify", "code": .string(code),
      "message": .string(message),
    ]
  }

  private func diagnostic(_ annotation: Annotation) -> JSON {
    let region = annotation.region
    var range = text.extent(ofLine: region.line)
    if let column = region.column, let endLine = region.endLine, let endColumn = region.endColumn {
      let start = text.position(line: region.line, column: column)
      range = start..<max(start, text.position(line: endLine, column: endColumn))
    } else if let endLine = region.endLine {
      range = range.lowerBound..<max(range.upperBound, text.extent(ofLine: endLine).upperBound)
    }
    let severity = [.error: 1, .warning: 2, .note: 3][annotation.severity] ?? 3
    return [
      "range": range.json, "severity": .int(severity), "source": "verify", "code": .string(annotation.rule.name),
      "message": .string(annotation.message),
    ]
  }

  /// What became of the claims on a line.
  func hover(at position: Position) -> JSON {
    let line = position.line + 1
    let claims = (examined?.report.inDocument.samples ?? []).flatMap(\.claims).filter { report in
      report.claim.line...max(report.claim.line, report.claim.lastLine) ~= line
    }
    let ranges = claims.map { range(of: $0.claim) }
    // Where several stand on a line that one is meant that the position is in.
    let meant = ranges.indices.filter { ranges[$0].touches(position..<position) }
    let shown = meant.isEmpty ? Array(claims.indices) : meant
    guard let first = shown.first else { return .null }
    let texts = shown.map { notes.hover(over: claims[$0]) }
    return [
      "contents": ["kind": "markdown", "value": .string(texts.joined(separator: "\n---\n\n"))],
      "range": ranges[first].json,
    ]
  }

  /// What happened, beside what is stated otherwise or not at all.
  func inlayHints(in range: Range<Position>) -> JSON {
    var hints: [JSON] = []
    func add(_ label: String?, at position: Position) {
      guard let label, range.touches(position..<position) else { return }
      hints.append(["position": position.json, "label": .string(label), "paddingLeft": true])
    }
    for sample in examined?.report.samples ?? [] {
      for claim in sample.claims where claim.acknowledged == nil {
        add(notes.hint(at: claim), at: self.range(of: claim.claim).upperBound)
      }
      add(notes.hint(below: sample), at: text.extent(ofLine: sample.sample.lastLine).upperBound)
    }
    return .array(hints)
  }

  /// How each sample is, to be run anew.
  var codeLenses: JSON {
    .array(
      (examined?.report.samples ?? []).map { report in
        [
          "range": text.extent(ofLine: report.sample.firstLine).json,
          "command": [
            "title": .string("▶ run (\(notes.summary(of: report)))"), "command": .string(EditorSession.runCommand),
            "arguments": [.string(uri), .string(report.sample.id)],
          ],
        ]
      })
  }

  /// What a message says of a sample that was run anew.
  func summary(of sample: SampleReport, on releases: [Release]) -> String {
    let name = sample.sample.question.isEmpty ? sample.sample.id : sample.sample.question
    return "\(name.visible): \(EditorNotes(releases: releases).summary(of: sample))"
  }

  private func range(of claim: Claim) -> Range<Position> {
    guard let span = claim.span else {
      return text.extent(ofLine: claim.line).lowerBound..<text.extent(ofLine: claim.lastLine).upperBound
    }
    let start = text.position(line: span.start.line, column: span.start.column)
    return start..<max(start, text.position(line: span.end.line, column: span.end.column))
  }
}

extension OpenDocument {
  /// The corrections that touch a range, one by one, and all of the document's.
  ///
  /// - Parameters:
  ///   - context: what the editor says beside the range: the diagnostics there, the kinds that are wanted.
  ///   - isVersioned: whether the client takes edits of one version of a text.
  func codeActions(in range: Range<Position>, _ context: JSON?, isVersioned: Bool) -> JSON {
    let kinds = context?["only"]?.array?.compactMap(\.string)
    func isWanted(_ kind: String) -> Bool { kinds?.contains { kind == $0 || kind.hasPrefix($0 + ".") } ?? true }
    var actions: [JSON] = []
    if isWanted("quickfix") {
      for (correction, restatement) in corrections {
        let place = self.range(of: correction.claim)
        guard place.touches(range) else { continue }
        let solved = context?["diagnostics"]?.array?.filter { diagnostic in
          diagnostic["source"]?.string == "verify"
            && (Range<Position>(diagnostic["range"]).map(place.touches) ?? false)
        }
        let text = restatement.text.visible
        let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
        actions.append([
          "title": .string("State what happens: \(short)"), "kind": "quickfix", "diagnostics": .array(solved ?? []),
          "isPreferred": .bool(correction.isSafe), "edit": edit(restatement.edits, isVersioned),
        ])
      }
    }
    if isWanted(Self.fixAll), !corrections.isEmpty {
      actions.append([
        "title": .string("State what happens, wherever that is safe (\(corrections.count) in this file)"),
        "kind": .string(Self.fixAll), "edit": edit(corrections.flatMap(\.restatement.edits).ordered, isVersioned),
      ])
    }
    return .array(actions)
  }

  static let fixAll = "source.fixAll.verify"

  private func edit(_ edits: [Edit], _ isVersioned: Bool) -> JSON {
    let changes = JSON.array(
      edits.map { edit in
        let range = text.position(of: edit.range.lowerBound)..<text.position(of: edit.range.upperBound)
        return ["range": range.json, "newText": .string(String(decoding: edit.bytes, as: UTF8.self))]
      })
    if isVersioned {
      return ["documentChanges": [["textDocument": ["uri": .string(uri), "version": version], "edits": changes]]]
    }
    return ["changes": .object([.init(uri, changes)])]
  }
}
