# tries: a coding line that asks for what is not there
# because: it is an error of the sample
# expect: finished, notCompiled

# -*- coding: hostile -*-
print("straight")
