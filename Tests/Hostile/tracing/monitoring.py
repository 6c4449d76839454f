# tries: a monitoring tool that raises at every line
# because: the driver's code is monitored like other code
# requires: 3.12+
# expect: finished, raised, exited

import sys
def line(code, number):
    raise RuntimeError("monitored")
sys.monitoring.use_tool_id(3, "hostile")
sys.monitoring.register_callback(3, sys.monitoring.events.LINE, line)
sys.monitoring.set_events(3, sys.monitoring.events.LINE)
x = 5
