extension ReportFormat {
  /// A line for each thing to look at, as compilers write it, for editors and `grep`.
  package static let concise = ReportFormat(
    "concise",
    run: { settings in
      AnnotationReporter(settings) { annotation in
        let region = annotation.region
        let column = region.column.map { ":\($0)" } ?? ""
        return "\(annotation.path.visible):\(region.line)\(column): \(annotation.rule.name): \(annotation.message)\n"
      }
    })
}
