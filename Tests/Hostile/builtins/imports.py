# tries: an import that raises, and none
# because: the driver has imported what it needs
# expect: finished, raised

import builtins
def no_import(*arguments, **named):
    raise SystemExit(5)
builtins.__import__ = no_import
builtins.__build_class__ = None
x = 5  # 5
