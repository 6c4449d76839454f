# tries: to have ended with an exception on a line that no document has, in an event and in a crash's last words
# because: a line is counted with, and the document's own lines are added to it
# expect: raised, exited

import os
for line in (2**63 - 1, -2**63, 2**62, 0, 100000):
    os.write(100, b'{"event":"end","outcome":"raised","part":0,"status":1,"exception":{"type":"ValueError","mro":'
             b'["ValueError"],"message":"m","line":%d,"missing":null}}\n' % line)
    os.write(100, b'Current thread 0x1 (most recent call first):\n  File "/sample/sample.py", line %d in <module>\n' % line)
os._exit(1)
