# tries: to read a mapping beyond the end of its file
# because: SIGBUS is told like any other
# expect: crashed

import mmap
with open("file", "w+b") as file:
    file.write(bytes(8192))
    file.flush()
    mapping = mmap.mmap(file.fileno(), 8192)
    file.truncate(0)
    mapping[5000]
