# tries: to free a type that is in use
# because: the crash is told, and is the sample's alone
# expect: crashed, finished, raised, exited

import ctypes
for _ in range(1000):
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(int))
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(None))
print(int("5"), None)
