# tries: names of files that are no text, hold escapes, or are as long as can be
# because: nobody who lists or removes them may stumble
# expect: finished
# needs: view

import os
place = os.environ.get("TMPDIR", "/tmp")
for name in b"\xff\xfe", b"\n", b"\x1b[2J", b"-rf", b"*", b" ", b"x" * 255, "\u202e".encode():
    open(name, "w").close()
    os.mkdir(place.encode() + b"/" + name)
