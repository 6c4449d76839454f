# tries: escapes in the type and message that end the sample
# because: these are shown to the author
# expect: raised

name = "E\x1b[2J"
raise type(name, (Exception,), {"__module__": "\x1b]0;owned\x07"})("\x1b[31m\x00\x9b")
