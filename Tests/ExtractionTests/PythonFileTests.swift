import Testing
import Verification

@testable import Extraction

struct PythonFileTests {
  private static func reading(_ text: String) throws(ExtractionError) -> Reading {
    try Reading.of(text, path: "bank/loops.py")
  }

  @Test func `a file without cells is one sample`() throws {
    let text = "\n\"\"\"Words.\n\n>>> f()\n1\n\"\"\"\n\ndef f():\n    return 1\n"
    let samples = try Self.reading(text).samples
    #expect(samples.map(\.id) == ["loops/top#1"])
    #expect(samples.map(\.firstLine) == [2])
    #expect(samples.map(\.text) == [String(text.dropFirst().dropLast())])
    #expect(samples.map(\.form) == [.script])
  }

  @Test func `cells are samples, with the words of those that hold Markdown`() throws {
    let samples = try Self.reading(
      "import os\n\n# %% [markdown]\n# # Sums\n#\n# Words.\n\n# %%\nx = 1\n\n#%% second\nx\n# %matplotlib inline\n"
    ).samples
    #expect(samples.map(\.text) == ["import os", "x = 1", "x\n# %matplotlib inline"])
    #expect(samples.map(\.question) == ["", "Sums", "Sums"])
    #expect(samples.map(\.firstLine) == [1, 9, 12])
    #expect(samples[1].prose.map(\.text) == ["Words."])
    #expect(samples[1].prose.map(\.line) == [6])
  }

  @Test func `cells are told by their numbers`() throws {
    let boxes = try Self.reading("# %%\nx = 1\n# %%\n!ls\n").document.boxes
    #expect(boxes.map(\.reason) == ["cell 1, tagged `python`", "cell 2, tagged `python`"])
  }

  @Test(arguments: ["", "\n", "# %%", "#", "# %% [markdown]", "# %% [markdown]\nx", "%%"])
  func `no file is malformed`(_ text: String) throws { _ = try Self.reading(text) }
}
