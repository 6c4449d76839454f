# tries: a chain of 50,000 exceptions, and one in a circle
# because: whoever shows them must not recurse
# expect: raised, crashed, outOfMemory

error = None
for number in range(50000):
    next_error = ValueError(number)
    next_error.__context__ = error
    error = next_error
error.__cause__ = error
raise error
