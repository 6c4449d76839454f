# tries: a thread that main would wait for
# because: the interpreter waits for threads before it ends
# expect: timedOut
# prints: main is done

import threading, time
threading.Thread(target=time.sleep, args=(10,)).start()
print("main is done")
