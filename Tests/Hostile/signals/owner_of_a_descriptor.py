# tries: to have signals sent to a process of the machine when a pipe is ready
# because: signals by way of descriptors obey the same borders
# expect: finished

import fcntl, os, signal
read, write = os.pipe()
try:
    fcntl.fcntl(read, 10, signal.SIGKILL)
    fcntl.fcntl(read, fcntl.F_SETOWN, @VICTIM@)
    fcntl.fcntl(read, fcntl.F_SETFL, os.O_ASYNC)
    os.write(write, b"x")
except OSError:
    print("refused")
