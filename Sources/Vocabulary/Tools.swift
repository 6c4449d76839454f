/// What comments say to tools, and not to readers.
package enum Tools {
  /// At a comment's beginning.
  package static let pragmas: Phrases = [
    .english: [
      "!/bin/",
      "!/usr/",
      "-*-",
      "doctest:",
      "fixme",
      "fmt:",
      "isort:",
      "mypy:",
      "noqa",
      "nosec",
      "pragma ",
      "pragma:",
      "pylint:",
      "pyright:",
      "ruff:",
      "todo",
      "type:",
      "xxx:",
    ]
  ]
}
