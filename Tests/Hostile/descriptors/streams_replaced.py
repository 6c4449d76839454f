# tries: /dev/null as standard output, standard error and the pipes of the harness
# because: a sample may do with its streams as it likes
# expect: finished, exited

import os
nothing = os.open("/dev/null", os.O_RDWR)
for number in 1, 2, 3, 4, 100, 101:
    os.dup2(nothing, number)
print("nobody hears this")
