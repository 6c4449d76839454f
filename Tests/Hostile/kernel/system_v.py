# tries: shared memory, semaphores and queues of System V
# because: they outlive whoever makes them
# expect: finished

import ctypes
libc = ctypes.CDLL(None, use_errno=True)
print(libc.shmget(0x484F5354, 4096, 0o1666) >= 0, libc.msgget(0x484F5354, 0o1666) >= 0)
libc.semget(0x484F5354, 1, 0o1666)
