import Testing

@testable import Reporting

@Suite struct VersionSentencesTests {
  @Test(arguments: [
    // The sentence that names the release in which something changed goes before one that is nearer.
    ("## Q\nOld since 3.8.\n\n```\n1\n```\n\nNew in 3.11.", 4...4, ["3.11"], "New in 3.11."),
    ("## Q\nOld since 3.8.\n\n```\n1\n```\n\nNew in 3.11.", 4...4, [], "Old since 3.8."),
    // A sentence goes on over lines; a mark after its end belongs to it.
    ("## Q\nIt was so (since\nPython 3.9). Now not.\n\n```\n1\n```", 5...5, [], "It was so (since Python 3.9)."),
    ("## Q\n- first in 3.9\n- then in 3.10\n\n```\n1\n```", 5...5, [], "then in 3.10"),
  ]) func `the sentence about a sample is the nearest of its question that names a release`(
    _ document: String, _ lines: ClosedRange<Int>, _ releases: [String], _ sentence: String
  ) {
    #expect(VersionSentences(document).near(lines, naming: releases) == [sentence])
  }

  @Test(arguments: [
    "No release here.", "Not 13.9, not 3.141, not 1.3.9.", "```\nsince 3.9\n```", "~~~~\n~~~\nsince 3.9\n~~~~",
    "<!-- since 3.9 -->", "# New in 3.9\n", "", "| 3.9 |",
  ]) func `code, headings, tables and other numbers are no sentences about releases`(_ document: String) {
    #expect(VersionSentences("## Q\n" + document).near(1...2, naming: []) == [])
  }

  @Test func `another question's sentences are left to it`() {
    let sentences = VersionSentences("## A\nSince 3.8.\n## B\nSince 3.9.\n")
    #expect(sentences.near(2...2, naming: ["3.9"]) == ["Since 3.8."])
    #expect(sentences.near(4...4, naming: []) == ["Since 3.9."])
  }
}
