# tries: 1,000 sockets
# because: descriptors are counted
# expect: finished
# prints: refused

import socket
kept = []
try:
    for _ in range(1000):
        kept.append(socket.socketpair())
    print("hole: 2,000 descriptors")
except OSError:
    kept.clear()
    print("refused")
