# tries: daemon threads at work while the interpreter ends
# because: an end in the midst of threads is the sample's own affair
# expect: finished, crashed

import threading, time
end = time.time() + 1
def work():
    while time.time() < end:
        [].append(str(object()))
for _ in range(4):
    threading.Thread(target=work, daemon=True).start()
print("main is done")
