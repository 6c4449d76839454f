# tries: an audit hook that forbids everything
# because: the driver needs no leave for what it does at the end
# requires: 3.8+
# expect: finished, raised, exited

import sys
def hook(name, arguments):
    raise RuntimeError(name)
sys.addaudithook(hook)
x = 5  # 5
