# tries: files under the numbers of the driver's pipes
# because: what the driver writes must not land in the sample's files
# expect: finished, exited

import os
print("before", flush=True)
os.closerange(0, 256)
for number in range(110):
    os.open("hostile%d" % number, os.O_CREAT | os.O_RDWR)
sizes = [os.fstat(number).st_size for number in range(110)]
os._exit(1) if any(sizes) else None
