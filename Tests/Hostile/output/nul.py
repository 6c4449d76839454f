# tries: NUL bytes
# because: text goes on after them
# expect: finished
# prints: after

print("a\0b\0")
print("after")
