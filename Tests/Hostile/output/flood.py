# tries: to print 200 MB
# because: what is without end is ended
# expect: tooMuchOutput

for _ in range(2000):
    print("x" * 100000)
print("hole: 200 MB")
