# tries: to run bytes that are no instructions
# because: SIGILL is told like any other
# expect: crashed

import ctypes, mmap
page = mmap.mmap(-1, 4096, prot=7)
page.write(b"\x0f\x0b" * 8 if __import__("os").uname().machine == "x86_64" else bytes(16))
ctypes.CFUNCTYPE(None)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
