# tries: SystemExit without the attribute that says its status
# because: what ends a sample is told whatever it is
# expect: exited, raised

class Exit(SystemExit):
    code = property(lambda self: 1 / 0)
raise Exit
