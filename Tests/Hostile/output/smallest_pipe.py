# tries: pipes of one page
# because: the harness reads while the sample writes
# expect: finished

import fcntl
for descriptor in 1, 2:
    fcntl.fcntl(descriptor, 1031, 4096)
print("x" * 500000)
