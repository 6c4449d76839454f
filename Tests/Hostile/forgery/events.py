# tries: events that say that all is well
# because: what a sample says of itself can only ever concern itself
# expect: finished, exited, raised

import os
event = b'\n{"event":"visit","probe":0,"visit":1,"seconds":0,"value":{"repr":"5","type":"int"},"raised":null,"names":[]}\n'
for number in range(3, 256):
    try:
        os.write(number, event + b'{"event":"end","outcome":"finished","part":0,"status":0,"exception":null}\n')
    except OSError:
        pass
4  # 5
