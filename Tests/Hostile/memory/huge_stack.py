# tries: a thread with a stack of 1 GB
# because: stacks count as well
# expect: finished
# prints: refused

import threading
try:
    threading.stack_size(1 << 30)
    threading.Thread(target=print).start()
    print("hole: 1 GB")
except (ValueError, RuntimeError, MemoryError):
    print("refused")
