# tries: a server on the machine's loopback
# because: the loopback is the sample's own
# expect: finished
# prints: refused

import socket
try:
    socket.create_connection(("127.0.0.1", @PORT@), 0.5)
    print("hole: connected")
except OSError:
    print("refused")
