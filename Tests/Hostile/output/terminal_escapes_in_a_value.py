# tries: escapes in a value that contradicts what is stated
# because: it is shown to the author, next to the question
# expect: finished
# status: drifted

class Shown:
    def __repr__(self):
        return "\x1b[2J\x00\r\x9b31m\u202e"
Shown()  # 5
