# tries: SystemExit with statuses that lie, overflow and raise
# because: the status is the kernel's
# expect: exited

class Status(int):
    def __int__(self):
        raise RuntimeError
    __index__ = __str__ = __repr__ = __int__
raise SystemExit(Status(2**80))
