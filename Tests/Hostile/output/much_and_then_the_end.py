# tries: to print 3 MB, more than is kept, and to end
# because: a sample that merely prints a lot is not stopped
# expect: finished

for _ in range(30000):
    print("x" * 99)
