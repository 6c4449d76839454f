# tries: a coding line that asks for another codec
# because: the source comes to the driver as text
# expect: finished, notCompiled

# -*- coding: rot13 -*-
print("straight")
