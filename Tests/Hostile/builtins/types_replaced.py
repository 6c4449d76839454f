# tries: str, int, type, object and the exceptions replaced
# because: the driver has its own
# expect: finished
# status: holds

import builtins
for name in "str", "int", "type", "object", "BaseException", "Exception", "MemoryError", "SystemExit", "bytes", "dict":
    setattr(builtins, name, None)
2 + 2  # 4
