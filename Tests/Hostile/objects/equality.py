# tries: values that are equal to everything, and to nothing, and raise
# because: what is stated is compared outside
# expect: finished
# status: drifted

class Equal:
    def __eq__(self, other):
        return True
    def __hash__(self):
        raise RuntimeError
    def __bool__(self):
        raise RuntimeError
    def __repr__(self):
        return "4"
Equal()  # 5
