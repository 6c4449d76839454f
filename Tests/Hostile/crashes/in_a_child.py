# tries: a crash of a child
# because: a sample ends as its first process ends
# expect: finished
# prints: parent

import os, signal
child = os.fork()
if child == 0:
    os.kill(os.getpid(), signal.SIGSEGV)
os.waitpid(child, 0)
print("parent")
