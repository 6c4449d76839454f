import Verification

extension ReportFormat {
  /// SARIF 2.1.0, which code scanning services and editors read.
  ///
  /// Its form: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
  package static let sarif = ReportFormat(
    "sarif",
    run: { settings in
      AnnotationReporter(
        settings, offersRemedies: true,
        opening: { SARIF.opening(version: settings.version, $0, failsOn: settings.failsOn) },
        separator: ",\n",
        closing: "\n]}]}\n", write: SARIF.result)
    })
}

private enum SARIF {
  /// All that can stand before the results does, so that these may be written as they come.
  static func opening(version: String, _ releases: [Release], failsOn: Set<Concern>) -> String {
    let driver: JSON = [
      "name": "verify", "semanticVersion": .string(version),
      "rules": .array(AnnotationRule.all.map { rule($0, failsOn: failsOn) }),
    ]
    let ids = JSON.array(releases.map { .string($0.id) })
    return """
      {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
      "tool": {"driver": \(driver.text)},
      "columnKind": "unicodeCodePoints",
      "properties": {"releases": \(ids.text)},
      "results": [

      """
  }

  private static func rule(_ rule: AnnotationRule, failsOn: Set<Concern>) -> JSON {
    [
      "id": .string(rule.name), "name": .string(pascal(rule.name)), "shortDescription": ["text": .string(rule.title)],
      "fullDescription": ["text": .string(rule.help)],
      // No rule's help has markup but code.
      "help": ["text": .string(rule.help), "markdown": .string(rule.help)],
      "defaultConfiguration": ["level": .string(rule.severity(failingOn: failsOn).rawValue)],
    ]
  }

  /// As names of rules are written there (section 3.49.7).
  private static func pascal(_ name: String) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  static func result(_ annotation: Annotation) -> String {
    var members: [JSON.Member] = [
      .init("ruleId", .string(annotation.rule.name)),
      .init("ruleIndex", .int(AnnotationRule.all.firstIndex(of: annotation.rule) ?? -1)),
      .init("level", .string(annotation.severity.rawValue)),
      // Brackets with parentheses behind them would be a link (section 3.11.6).
      .init("message", ["text": .string(annotation.message.replacing("](", with: "\\]("))]),
      .init(
        "locations",
        .array([
          ["physicalLocation": ["artifactLocation": location(annotation.path), "region": region(annotation.region)]]
        ])),
      .init("partialFingerprints", ["verifyClaim/v1": .string(annotation.fingerprint)]),
      .init("properties", ["sample": .string(annotation.sample), "question": .string(annotation.question)]),
    ]
    if let remedy = annotation.remedy { members.append(.init("fixes", [fix(remedy, in: annotation.path)])) }
    return JSON.object(members).text
  }

  private static func fix(_ remedy: Remedy, in path: String) -> JSON {
    let replacements = remedy.replacements.map { replacement -> JSON in
      let (start, end) = (replacement.start.point, replacement.end.point)
      return [
        "deletedRegion": [
          "startLine": .int(start.line), "startColumn": .int(start.column), "endLine": .int(end.line),
          "endColumn": .int(end.column),
        ],
        "insertedContent": ["text": .string(replacement.text)],
      ]
    }
    return [
      "description": ["text": .string("State \(remedy.text.visible.cut(to: 200))")],
      "artifactChanges": [["artifactLocation": location(path), "replacements": .array(replacements)]],
    ]
  }

  private static func location(_ path: String) -> JSON {
    path.hasPrefix("/")
      ? ["uri": .string("file://" + path.percentEncodedPath)]
      : ["uri": .string(path.percentEncodedPath), "uriBaseId": "%SRCROOT%"]
  }

  private static func region(_ region: Annotation.Region) -> JSON {
    let members: [(String, Int?)] = [
      ("startLine", region.line), ("startColumn", region.column), ("endLine", region.endLine),
      ("endColumn", region.endColumn),
    ]
    return .object(members.compactMap { name, value in value.map { .init(name, .int($0)) } })
  }
}
