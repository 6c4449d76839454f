# tries: raw sockets and packets
# because: they need rights that a sample lacks
# expect: finished
# prints: refused

import socket
for arguments in (socket.AF_INET, socket.SOCK_RAW, 1), (socket.AF_PACKET, socket.SOCK_RAW, 0x300):
    try:
        socket.socket(*arguments)
        print("hole: raw")
    except OSError:
        print("refused")
