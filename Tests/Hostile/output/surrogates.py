# tries: to print half a character
# because: it is an error, as in a terminal
# expect: raised

print("\udc80")
