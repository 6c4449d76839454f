# tries: to leave descriptors under way that nobody can receive any more
# because: the kernel counts them with all that the user sends, so that a later sample could send none
# expect: finished
# prints: left

import array, os, socket

one, other = socket.socketpair()
file = os.open("left", os.O_RDWR | os.O_CREAT)
sent = array.array("i", [one.fileno(), other.fileno()] + [file] * 200)
one.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, sent)])
print("left")
