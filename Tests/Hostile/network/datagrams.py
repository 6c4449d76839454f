# tries: to send datagrams to the world and to everybody around
# because: they need no connection, and no answer
# expect: finished
# prints: refused

import socket
for address in "1.1.1.1", "255.255.255.255", "224.0.0.1", "169.254.169.254":
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            client.sendto(b"hostile", (address, 53))
        print("hole: sent to %s" % address)
    except OSError:
        print("refused")
