# tries: a daemon that holds no pipe, in another folder, deaf to signals
# because: the end must not depend on pipes being closed or signals being heard
# expect: finished

import os, signal, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for number in range(1, 65):
            try:
                signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        os.chdir("/")
        os.closerange(0, 1024)
        time.sleep(30)
    os._exit(0)
os.wait()
