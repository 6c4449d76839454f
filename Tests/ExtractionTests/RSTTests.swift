import Testing
import Verification

@testable import Extraction

struct RSTTests {
  private static func reading(_ text: String) throws(ExtractionError) -> Reading {
    try Reading.of(text, path: "bank/loops.rst")
  }

  @Test(arguments: [
    ("Words::\n\n    x = 1\n\n    y = 2\n\nMore.\n", ["python"]), ("::\n\n  x = 1\n\n  y = 2\n", ["python"]),
    (".. code-block:: python\n   :linenos:\n   :caption: a b\n\n   x = 1\n\n   y = 2\n", ["python"]),
    (".. code:: python\n\n   x = 1\n\n   y = 2\n", ["python"]),
    (".. sourcecode:: py\n\n   x = 1\n\n   y = 2\n", ["python"]),
    (
      ".. testcode::\n\n   x = 1\n\n   y = 2\n\n.. testoutput::\n   :options: +ELLIPSIS\n\n   2\n",
      ["python", "output"]
    ),
    (".. testsetup:: *\n\n   x = 1\n\n   y = 2\n", ["python"]),
    ("* An item::\n\n    x = 1\n\n    y = 2\n\n* Another\n", ["python"]),
    (".. note:: Words::\n\n      x = 1\n\n      y = 2\n", ["python"]),
    (".. note::\n\n   .. code-block:: python\n\n      x = 1\n\n      y = 2\n", ["python"]),
    (".. highlight:: python\n\nWords::\n\n  x = 1\n\n  y = 2\n", ["python"]),
  ]) func `each construct that bears code gives a sample`(_ text: String, _ roles: [String]) throws {
    let reading = try Self.reading(text)
    #expect(reading.roles == roles)
    #expect(reading.samples.map(\.text) == ["x = 1\n\ny = 2"])
  }

  @Test func `a session ends at a blank line`() throws {
    let samples = try Self.reading("Words\n\n>>> x = 1\n>>> x\n1\n\nMore.\n\n   >>> 2\n   2\n").samples
    #expect(samples.map(\.text) == [">>> x = 1\n>>> x\n1", ">>> 2\n2"])
    #expect(samples.map(\.form) == [.session, .session])
    #expect(samples.map(\.firstLine) == [3, 9])
  }

  @Test func `titles give questions in the order of their signs`() throws {
    let samples = try Self.reading(
      "=====\nLists\n=====\n\nHow ``len`` works\n-----------------\n\n>>> 1\n1\n\nOf *what*?\n~~~~~~~~~~\n\n>>> 2\n2\n\nNext\n----\n\n>>> 3\n3\n"
    ).samples
    #expect(samples.map(\.question) == ["How len works", "Of what?", "Next"])
    #expect(samples.map(\.section) == ["lists", "how-len-works", "lists"])
  }

  @Test func `other languages, comments, files and tables are no samples`() throws {
    let reading = try Self.reading(
      ".. code-block:: ruby\n\n   x = 1\n\n.. x = 1\n   y = 2\n\n.. literalinclude:: a.py\n   :lines: 1\n\n.. image:: x = 1\n   :alt: a\n\n"
        + "=== ===\nx   y\n=== ===\n1   2\n=== ===\n\n.. _target:\n\n.. math::\n\n   f(x) = 1\n")
    #expect(reading.roles == ["ruby"])
    #expect(
      reading.notices.map(\.description) == ["bank/loops.rst:8: \"literalinclude\" is not followed: a.py is not read"])
  }

  @Test func `directives of ours stand in comments`() throws {
    let reading = try Self.reading("Words\n\n.. verify:skip=\"so\"\n\n>>> 1\n1\n")
    #expect(reading.samples.map(\.directives.skip) == ["so"])
  }

  @Test(
    arguments: [
      ("a ``f(1)`` b", [.words("a "), .code("f(1)"), .words(" b")]),
      ("a :func:`f` b", [.words("a "), .code("f"), .words(" b")]),
      ("see :ref:`x`.", [.words("see x.")]), ("a `link <u>`_ b", [.words("a link b")]),
      ("*a* and **b**", [.words("a and b")]),
      ("2 * 3 * 4", [.words("2 * 3 * 4")]), ("a\\* b", [.words("a* b")]), ("a `` b", [.words("a `` b")]),
    ] as [(String, [Passage.Piece])]) func `running text is read without its marks`(
      _ text: String, _ pieces: [Passage.Piece]
    ) throws
  {
    let prose = try #require(try Self.reading("\(text)\n\n>>> 1\n1\n").samples.first?.prose.first)
    #expect(prose.pieces == pieces)
  }

  @Test(arguments: [
    "", ":", "::", "::\n", "..", ".. ::", ".. code::", "=", "====\n", "`", "``", ":a:`", "\\", "*", "- ", "a::\n\n  ",
    ".. note:: ::",
    "\t.. code::\n\t\tx", "==\nab\n==", "\n\n=\n=\n=",
  ]) func `no text is malformed`(_ text: String) throws { _ = try Self.reading(text) }

  @Test func `notes in one another are read, however deep`() throws {
    let text = (0..<2_000).map { String(repeating: " ", count: $0) + ".. note::\n\n" }.joined()
    #expect(try Self.reading(text).samples.isEmpty)
  }
}
