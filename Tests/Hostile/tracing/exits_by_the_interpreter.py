# tries: to end the interpreter by its own interface
# because: the kernel says how it ended
# expect: exited, crashed, finished

import ctypes
ctypes.pythonapi.Py_Exit(0)
