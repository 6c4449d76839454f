# tries: a system call as programs of 32 bits make them
# because: their numbers mean other calls, which a filter for 64 bits does not know
# needs: filter
# expect: finished, crashed

import ctypes, mmap, os
if os.uname().machine == "x86_64":
    page = mmap.mmap(-1, 4096, prot=7)
    page.write(b"\x53\xb8\x14\x00\x00\x00\xcd\x80\x5b\xc3")
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    answer = ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    print("hole: process %d" % answer if answer > 0 else "refused", flush=True)
