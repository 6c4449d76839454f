# tries: to change methods of built-in types in memory
# because: types that all samples share must not really be shared
# expect: finished, crashed, raised

import ctypes, gc
for kind in str, list, dict, int:
    table = gc.get_referents(kind.__dict__)[0]
    if isinstance(table, dict):
        table["hostile"] = lambda self: 7
print("x".hostile() if hasattr("x", "hostile") else "refused")
