# tries: daemon threads at work while the interpreter ends
# because: an end in the midst of threads is the sample's own affair
# expect: finished, crashed

import threading
def work():
    while True:
        [].append(str(object()))
for _ in range(8):
    threading.Thread(target=work, daemon=True).start()
print("main is done")
