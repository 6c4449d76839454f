# tries: 200 threads
# because: threads are processes to the kernel, and count
# expect: finished
# prints: refused

import threading, time
for _ in range(200):
    try:
        threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
    except (RuntimeError, MemoryError):
        print("refused")
        break
else:
    print("hole: 200 threads")
