# tries: a connection to the world
# because: there is no network
# expect: finished
# prints: refused

import socket
for family, address in (socket.AF_INET, ("1.1.1.1", 53)), (socket.AF_INET6, ("2606:4700:4700::1111", 53)):
    try:
        with socket.socket(family) as client:
            client.settimeout(0.5)
            client.connect(address)
        print("hole: connected")
    except OSError:
        print("refused")
