# tries: to give the loopback an address by netlink
# because: the network is not the sample's to set up
# expect: finished
# prints: refused

import socket, struct
try:
    link = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    link.bind((0, 0))
    body = struct.pack("BBBBI", 2, 8, 0, 0, 1) + struct.pack("HH4s", 8, 2, bytes([10, 1, 2, 3]))
    link.send(struct.pack("IHHII", 16 + len(body), 20, 0x605, 1, 0) + body)
    link.settimeout(1)
    error = struct.unpack("i", link.recv(4096)[16:20])[0]
    print("refused" if error else "hole: an address")
except OSError:
    print("refused")
