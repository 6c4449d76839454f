import Verification

extension ReportFormat {
  /// What `reviewdog -f=rdjson` reads. Its columns count bytes of UTF-8; where these are not known a line is all it says.
  ///
  /// Its form: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
  package static let rdjson = ReportFormat(
    "rdjson",
    run: { settings in
      AnnotationReporter(
        settings, offersRemedies: true, opening: { _ in "{\"source\": {\"name\": \"verify\"}, \"diagnostics\": [\n" },
        separator: ",\n",
        closing: "\n]}\n"
      ) { annotation in
        var members: [JSON.Member] = [
          .init("message", .string("\(annotation.title): \(annotation.message)")),
          .init("location", ["path": .string(annotation.path), "range": range(annotation.region)]),
          .init("severity", .string(severity(annotation.severity))),
          .init("code", ["value": .string(annotation.rule.name)]),
          .init("original_output", .string(annotation.detail)),
        ]
        if let remedy = annotation.remedy {
          members.append(.init("suggestions", .array(remedy.replacements.map(suggestion))))
        }
        return JSON.object(members).text
      }
    })

  private static func suggestion(_ replacement: Remedy.Replacement) -> JSON {
    func point(_ position: Remedy.Position) -> JSON {
      ["line": .int(position.point.line), "column": .int(position.byteColumn)]
    }
    return [
      "range": ["start": point(replacement.start), "end": point(replacement.end)], "text": .string(replacement.text),
    ]
  }

  private static func range(_ region: Annotation.Region) -> JSON {
    func point(_ line: Int, _ column: Int?) -> JSON {
      .object([.init("line", .int(line))] + (column.map { [.init("column", .int($0))] } ?? []))
    }
    var members: [JSON.Member] = [.init("start", point(region.line, region.byteColumn))]
    if let endLine = region.endLine { members.append(.init("end", point(endLine, region.endByteColumn))) }
    return .object(members)
  }

  private static func severity(_ severity: AnnotationRule.Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
