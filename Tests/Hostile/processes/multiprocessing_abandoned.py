# tries: worker processes abandoned by os._exit
# because: no atexit handler tidied up, the kernel has to
# expect: exited

import multiprocessing, os, time
context = multiprocessing.get_context("fork")
for _ in range(4):
    context.Process(target=time.sleep, args=(30,)).start()
os._exit(0)
