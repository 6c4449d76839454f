# tries: 20,000 empty files
# because: they take inodes and memory of the kernel, and are gone afterwards
# expect: finished

for number in range(20000):
    try:
        open("/tmp/hostile%d" % number, "w").close()
    except OSError:
        print("refused")
        break
