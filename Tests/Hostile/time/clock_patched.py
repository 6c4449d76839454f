# tries: a clock that is not a number and one that raises
# because: the driver has its own
# expect: finished
# status: holds

import time
time.perf_counter = time.monotonic = time.time = lambda: float("nan")
time.sleep = None
1 + 1  # 2
