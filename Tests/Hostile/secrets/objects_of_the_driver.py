# tries: everything the collector knows, searched for the harness's secret
# because: the driver knows nothing but this sample
# expect: finished, raised, outOfMemory, timedOut

import gc, sys
seen = 0
for thing in gc.get_objects():
    if isinstance(thing, dict):
        for value in list(thing.values()):
            if isinstance(value, str) and "hostile-secret-" in value:
                print(value)
            seen += 1
print(seen > 0)
