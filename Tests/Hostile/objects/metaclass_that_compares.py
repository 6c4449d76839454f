# tries: a class that cannot be hashed, and that answers whoever compares it with the end of the process
# because: showing a value asks neither its class nor the class of its class
# expect: finished
# prints: still here

class Hostile(type):
    def __eq__(cls, other):
        raise SystemExit(7)
class Value(metaclass=Hostile):
    def __repr__(self):
        return "a value"
Value()  # a value
print("still here")
