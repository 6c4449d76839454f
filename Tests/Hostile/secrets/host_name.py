# tries: to learn where it runs
# because: names of machine and user are made up, so that reports do not depend on them
# expect: finished

import getpass, os, socket
print(os.uname().nodename, socket.gethostname(), os.getuid())
