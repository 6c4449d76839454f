# tries: a filter of its own that forbids to exit
# because: the end comes from outside
# requires: 3.6+
# expect: finished, crashed, timedOut, exited, raised

import ctypes, os, struct
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 231, "aarch64": 94}[os.uname().machine]
rules = b"".join(struct.pack("HBBI", *rule) for rule in [
    (0x20, 0, 0, 0), (0x15, 0, 1, number), (0x06, 0, 0, 0x00050001), (0x06, 0, 0, 0x7FFF0000)])
code = ctypes.create_string_buffer(rules)
program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", 4, ctypes.addressof(code)))
libc.prctl(38, 1, 0, 0, 0)
print(libc.prctl(22, 2, program, 0, 0))
