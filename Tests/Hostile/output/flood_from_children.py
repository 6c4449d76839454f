# tries: 200 MB from four children while the first process sleeps
# because: the bound is on the stream, whoever writes
# expect: tooMuchOutput

import os, time
for _ in range(4):
    if os.fork() == 0:
        for _ in range(500):
            os.write(1, b"x" * 100000)
        os._exit(0)
time.sleep(5)
print("hole: 200 MB")
