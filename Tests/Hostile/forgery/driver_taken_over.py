# tries: the driver's own functions, called and replaced
# because: the driver is in the sample's hands; what it says is about this sample alone
# expect: finished, raised, exited, crashed

import gc
for thing in gc.get_objects():
    if type(thing).__name__ == "Harness":
        thing.send('{"event":"end","outcome":"finished","part":0,"status":0,"exception":null}')
        type(thing).send = type(thing).mark = lambda *arguments: None
        thing.token = "hostile"
4  # 5
