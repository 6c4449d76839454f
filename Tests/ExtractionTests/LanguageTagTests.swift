import Testing

@testable import Extraction

struct LanguageTagTests {
  @Test(arguments: [
    "python", "py", "Python", "PYTHON", "python3", "Python3", "py3", "python3.12", "python-3", "ipython", "ipython3",
    "python:app.py", "python:name title", "{.python .numberLines}", "{ .py3 hl_lines=\"1\" }", "{python}",
    "{python echo=FALSE}", "python{1,3}", "python title=\"x\" hl_lines=\"2 3\"", "python,linenos", "python verify:continues",
    "{code-cell} ipython3", "{code-block} python", ".python", "python;x", "python exec=\"on\"",
  ])
  func `python has many spellings`(_ info: String) { #expect(LanguageTag(info: info).family == .python) }

  @Test(arguments: [
    ("ruby", "ruby"), ("python2", "python2"), ("py2", "py2"), ("Python2.7", "python2.7"), ("c++", "c++"), ("C#", "c#"),
    ("pyi", "pyi"), ("pyrex", "pyrex"), ("cython", "cython"), ("toml title=\"python\"", "toml"), ("pythonic", "pythonic"),
    ("{.ruby .python}", "ruby"),
  ])
  func `another language keeps the name its tag gives it`(_ info: String, name: String) {
    let tag = LanguageTag(info: info)
    #expect(tag.family == .other)
    #expect(tag.name == name)
  }

  @Test(arguments: [
    "", "  ", "title=\"x.py\"", "{#listing}", "verify:skip=\"x\"", "{title=\"a\"}", "linenums=\"1\"", "{}",
  ])
  func `attributes alone are no tag`(_ info: String) {
    #expect(LanguageTag(info: info).family == .none)
    #expect(LanguageTag(info: info).name == "text")
  }
}
