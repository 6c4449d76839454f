# tries: a SyntaxError with impossible places
# because: its attributes are the sample's
# expect: raised

error = SyntaxError("forged")
error.lineno, error.offset, error.text, error.filename = 10**30, -5, 5, object()
error.msg = type("Text", (), {"__str__": lambda self: 1 / 0})()
raise error
