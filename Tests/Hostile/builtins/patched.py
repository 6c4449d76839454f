# tries: print, repr, compile, exec, len, open, str and type that raise
# because: the driver has its own
# expect: finished
# status: holds

import builtins
def patched(*arguments, **named):
    raise RuntimeError("patched")
for name in "print", "repr", "compile", "exec", "len", "open", "isinstance", "getattr", "id", "hash", "sorted":
    setattr(builtins, name, patched)
1 + 1  # 2
