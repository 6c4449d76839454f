# tries: environment and arguments as the kernel put them on the stack
# because: what was removed from os.environ may still stand there
# expect: finished, crashed

import ctypes
libc = ctypes.CDLL(None)
words = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
index = 0
while words[index]:
    print(words[index][:200])
    index += 1
