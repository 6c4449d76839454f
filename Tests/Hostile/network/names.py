# tries: to resolve a name of the world
# because: a name can carry a secret out
# expect: finished
# prints: refused

import socket
try:
    socket.getaddrinfo("example.com", 80)
    print("hole: resolved")
except OSError:
    print("refused")
