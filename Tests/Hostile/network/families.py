# tries: a socket of every family
# because: each is a door to another part of the kernel
# needs: filter
# expect: finished
# prints: refused

import socket
had = []
for family in range(3, 46):
    if family in (socket.AF_INET6, socket.AF_NETLINK):
        continue
    for kind in socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET:
        try:
            socket.socket(family, kind).close()
            had.append(family)
        except OSError:
            pass
print("hole: %s" % sorted(set(had)) if had else "refused")
