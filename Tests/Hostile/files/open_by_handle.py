# tries: to open files by their number, which heeds no folder
# because: it takes a right that a sample lacks
# expect: finished
# prints: refused
# needs: view

import ctypes, os, struct
libc = ctypes.CDLL(None, use_errno=True)
folder = os.open("/", os.O_RDONLY)
for number in 2, 128, 256:
    handle = ctypes.create_string_buffer(struct.pack("IiII", 8, 1, number, 0) + bytes(120))
    opened = libc.open_by_handle_at(folder, handle, os.O_RDONLY)
    print("hole: opened" if opened >= 0 else "refused")
