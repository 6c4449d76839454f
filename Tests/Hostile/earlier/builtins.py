# tries: to leave builtins that later samples would use
# because: samples share nothing
# expect: finished

import builtins
builtins.hostile = True
builtins.sum = lambda *arguments: 7
builtins.len = lambda thing: 7
builtins.sorted = lambda thing: ["hostile"]
builtins.print = lambda *arguments, **named: None
builtins.True_ = False
