# tries: to take a descriptor out of another process
# because: the harness has the pipes of every sample
# needs: filter
# expect: finished
# prints: refused

import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
for process in os.getppid(), 1:
    pidfd = libc.syscall(434, process, 0)
    for number in range(3, 12):
        if pidfd >= 0 and libc.syscall(438, pidfd, number, 0) >= 0:
            print("hole: descriptor %d of process %d" % (number, process))
print("refused")
