# tries: SystemExit and KeyboardInterrupt while a value is shown
# because: showing a value must not end a sample
# expect: finished, exited, raised

class Shown:
    def __repr__(self):
        raise kind()
for kind in SystemExit, KeyboardInterrupt, GeneratorExit:
    x = Shown()  # 5
