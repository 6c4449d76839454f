# tries: os._exit in a thread while the driver is at work
# because: the kernel says how it ended
# expect: exited

import os, threading, time
threading.Thread(target=lambda: (time.sleep(0.05), os._exit(6))).start()
for _ in range(100000):
    x = object()  # 5
time.sleep(1)
