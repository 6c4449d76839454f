# tries: to be told what other programs open among the files that are shown
# because: it would show which programs of the machine are at work
# expect: finished, raised
# prints: not told
# needs: filter

import ctypes, fcntl, os
libc = ctypes.CDLL(None, use_errno=True)
told = libc.inotify_init1(0) >= 0
folder = os.open(os.path.dirname(os.__file__), os.O_RDONLY)
for command, argument in ((1026, 1), (1024, 0)):  # F_NOTIFY with DN_ACCESS, F_SETLEASE with F_RDLCK
    try:
        fcntl.fcntl(folder if command == 1026 else os.open(os.__file__, os.O_RDONLY), command, argument)
        told = True
    except OSError:
        pass
print("hole: told" if told else "not told")
