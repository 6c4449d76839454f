# tries: a child that keeps standard output open and says something late
# because: a sample ends when its first process does; later text is nobody's
# expect: finished

import os, time
if os.fork() == 0:
    time.sleep(1)
    os.write(1, b"hole: late words\n")
    os._exit(0)
print("first")
