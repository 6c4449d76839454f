# tries: to work in a folder that is gone
# because: the driver may not need one
# expect: finished

import os, shutil, tempfile
os.chdir(tempfile.mkdtemp())
os.rmdir(os.getcwd())
print("on")
