import Testing
import Vocabulary

@Suite struct PythonsNamedTests {
  static let texts: [(String, Set<Int>)] = [
    ("In Python 2 it was a statement", [2]), ("python2", [2]), ("CPython-2.7", [2]), ("**Python** 2", [2]),
    ("under 2.x, and 3.x", [2, 3]), ("Python 3.12", [3]), ("en Python 2, la división", [2]),
    ("Python 2和Python 3", [2, 3]),
    ("if `py` 3 is there", [3]), ("Python\n2 did", [2]),
    ("2 pythons", []), ("Chapter 2", []), ("12.x", []), ("2.5", []), ("python 20", []), ("happy 2 see you", []),
    ("version 2.x.y of it", []), ("Python 2 和3 中", [2, 3]), ("Python 2/3", [2, 3]), ("Python 2. 3 of them", [2]),
    ("Python 2 has 30", [2]), ("the python 2x faster", []),
  ]

  @Test(arguments: texts) func `the Pythons that a text names`(_ text: String, _ majors: Set<Int>) {
    #expect(PythonsNamed.majors(in: text) == majors)
  }
}
