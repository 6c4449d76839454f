# tries: objects in the place of standard output that raise, lie or exit
# because: the driver uses only what it knows
# expect: finished, raised, exited

import os, sys
class Stream:
    def __getattr__(self, name):
        raise SystemExit(4)
    def write(self, text):
        raise RuntimeError
    def flush(self):
        os._exit(7)
sys.stdout = sys.stderr = sys.__stdout__ = Stream()
x = 5  # 5
