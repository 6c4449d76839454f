# tries: a socket with a name outside every folder
# because: names of that kind belong to the network, which is the sample's own
# expect: finished, raised

import socket, time
server = socket.socket(socket.AF_UNIX)
server.bind("\0@OWN@")
server.listen(1)
time.sleep(0.2)
