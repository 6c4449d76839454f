# tries: escapes that clear the screen, set the title, answer back, and hide text
# because: none may reach a terminal as it is
# expect: finished

import sys
for text in "\x1b[2J\x1b[H", "\x1b]0;owned\x07", "\x1b[6n", "\x9b31m", "\x1bP$q\x1b\\", "\r\x08\x0b\x0c\x7f", "\u202eabc":
    print(text)
    sys.stderr.write(text)
