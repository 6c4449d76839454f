# tries: the harness's environment
# because: nothing of it is inherited; the report is searched for a secret that stands in it
# expect: finished

import os
print(sorted(os.environ.items()))
print(sorted(os.environb.items()))
