# tries: to crash after the driver has said its last word
# because: where the kernel and the driver disagree the kernel is believed
# expect: crashed

import atexit, os, signal
atexit.register(os.kill, os.getpid(), signal.SIGSEGV)
