# tries: a server on every interface
# because: nobody outside may find it
# expect: finished, raised

import socket, time
server = socket.socket()
server.bind(("0.0.0.0", @OWNPORT@))
server.listen(5)
time.sleep(0.2)
