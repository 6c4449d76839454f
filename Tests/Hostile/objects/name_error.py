# tries: NameErrors that name names which are no names
# because: the harness looks for them in earlier samples
# expect: raised

error = NameError("name '\x00' is not defined")
error.name = ["x"] * 1000
raise error
