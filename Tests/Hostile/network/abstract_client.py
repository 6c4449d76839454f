# tries: a server of the machine with a name outside every folder
# because: names of that kind belong to the network, which is the sample's own
# expect: finished
# prints: refused

import socket
try:
    socket.socket(socket.AF_UNIX).connect("\0@SOCKET@")
    print("hole: connected")
except OSError:
    print("refused")
