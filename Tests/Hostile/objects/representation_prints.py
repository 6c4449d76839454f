# tries: to print and close standard output while a value is shown
# because: what is printed then is nobody's, and the streams stay
# expect: finished, raised
# prints: after

class Shown:
    def __repr__(self):
        print("hole: printed while shown")
        return "5"
x = Shown()  # 5
print("after")
