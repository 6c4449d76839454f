import Testing

@testable import Running

@Suite struct LastWordsTests {
  @Test(
    arguments: [
      (
        """
        {"event":"start","format":1}
        Stack (most recent call first):
          File "/usr/lib/python3.8/threading.py", line 300 in wait
          File "/sample/sample.py", line 4 in f
          File "/sample/sample.py", line 7 in <module>
          File "<driver>", line 700 in run_script
        """, 4
      ),
      (
        """
        Fatal Python error: Segmentation fault

        Current thread 0x00007f (most recent call first):
          File "/sample/sample.py", line 12 in <module>

        Current thread's C stack trace (most recent call first):
          Binary file "/usr/lib/libpython3.14.so", at _Py_DumpStack+0x2d
        """, 12
      ),
      (
        """
        Stack (most recent call first):
          File "/sample/sample.py", line 1 in child
        Stack (most recent call first):
          File "/sample/sample.py", line 2 in <module>
        """, 2
      ),
      ("Stack (most recent call first):\n  File \"/sample/sample.py\", line ", nil),
      ("Stack (most recent call first):\n  File \"/sample/sample.py\", line 99999999999999999999999 in f", nil),
      ("Stack (most recent call first):\n  File \"/sample/other.py\", line 3 in f", nil),
      ("Stack (most recent call first):", nil), ("{}", nil), ("", nil),
    ])
  func `the line is that of the innermost frame in the sample`(events: String, line: Int?) {
    #expect(LastWords(in: Array(events.utf8))?.line(of: "sample.py") == line)
  }
}
