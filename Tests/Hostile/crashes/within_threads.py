# tries: to crash in one of many threads
# because: the crash is told, and is the sample's alone
# expect: crashed

import os, signal, threading, time
for number in range(10):
    threading.Thread(target=time.sleep, args=(0.2,)).start()
threading.Thread(target=os.abort).start()
time.sleep(1)
