# tries: values that show themselves as numbers and as text of another kind
# because: the driver trusts no type
# expect: finished

class Text(str):
    def encode(self, *arguments):
        return b"forged"
    def __str__(self):
        return 5
    def __len__(self):
        return -1
class Shown:
    def __init__(self, shown):
        self.shown = shown
    def __repr__(self):
        return self.shown
for shown in 5, None, b"x", Text("x"):
    Shown(shown)  # 5
