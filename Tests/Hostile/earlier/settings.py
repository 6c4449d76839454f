# tries: to leave the interpreter set up in another way
# because: samples share nothing
# expect: finished

import decimal, gc, locale, random, signal, sys, threading, time, warnings
sys.setrecursionlimit(60)
sys.setswitchinterval(100)
gc.disable()
random.seed(1)
warnings.simplefilter("error")
decimal.getcontext().prec = 1
signal.signal(signal.SIGTERM, signal.SIG_IGN)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(640)
import os
os.environ["TZ"] = "XXX12"
time.tzset()
os.umask(0o777)
