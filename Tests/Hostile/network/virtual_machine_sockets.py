# tries: the host of this virtual machine
# because: these sockets belong to no network namespace
# expect: finished
# prints: refused

import socket
try:
    with socket.socket(40, socket.SOCK_STREAM) as client:
        client.settimeout(0.5)
        client.connect((2, 47811))
    print("hole: connected")
except (OSError, TypeError):
    print("refused")
