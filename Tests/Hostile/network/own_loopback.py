# tries: a server and its client in one sample
# because: where it works at all it stays inside
# expect: finished, raised

import socket
with socket.socket() as server:
    server.bind(("127.0.0.1", 0))
    server.listen(1)
    with socket.create_connection(server.getsockname()) as client:
        server.accept()[0].sendall(b"served")
        print(client.recv(10))
