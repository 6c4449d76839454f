# tries: a value that shows itself by showing itself
# because: the driver gives up, and says so
# expect: finished

class Shown:
    def __repr__(self):
        return repr(self)
Shown()  # 5
