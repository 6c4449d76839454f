# tries: an exception that ends the process when it is shown
# because: the kernel says how it ended
# expect: raised, exited

import os
class Exit(Exception):
    def __str__(self):
        os._exit(3)
raise Exit
