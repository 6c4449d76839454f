# tries: sockets of services that act for others
# because: who reaches one of them is somebody else
# expect: finished
# prints: refused

import os
for path in "/var/run/docker.sock", "/run/systemd/private", "/run/dbus/system_bus_socket", "/tmp/.X11-unix":
    print("hole: %s" % path if os.path.exists(path) else "refused")
