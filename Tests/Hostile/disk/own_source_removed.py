# tries: to remove and change its own source and end with a traceback
# because: the driver shows a traceback of a file that may say something else by now
# expect: raised

with open(__file__, "w") as file:
    file.write("\x1b[2Jhole: forged\n" * 100)
1 / 0
