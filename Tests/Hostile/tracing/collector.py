# tries: a collector that calls the sample at every turn
# because: collections come at any moment, also within the driver
# expect: finished, raised, exited

import gc, sys
def called(phase, information):
    raise RuntimeError(phase)
gc.callbacks.append(called)
gc.set_threshold(1, 1, 1)
x = [[] for _ in range(100)]  # 5
