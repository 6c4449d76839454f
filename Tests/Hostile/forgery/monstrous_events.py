# tries: events that are deep, long, negative, infinite, no text, twice the same
# because: the harness reads them with care, and in time
# expect: finished, exited, raised

import os
events = [
    b"[" * 100000, b'{"event":' * 50000, b'{"event":"visit","probe":-1,"visit":-9223372036854775808,"seconds":1e999}',
    b'{"event":"visit","probe":99999999999999999999,"visit":1e400,"seconds":"x"}',
    b'{"event":"visit","probe":0,"visit":9223372036854775807,"seconds":-1e308,"value":{"repr":"","type":""}}',
    b'{"event":"end","outcome":"finished","status":99999999999,"exception":{}}', b'{"event":"\xff\xfe"}',
    b'{"event":"end","event":"start","outcome":5}', b'{"event":"visit","probe":0,"visit":0,"seconds":0,"names":[[]]}',
    b'{"event":"start","format":1e99}', b'"' + b"x" * 200000, b"\0" * 1000, b"\xef\xbb\xbf{}"]
for number in range(3, 256):
    for event in events:
        try:
            os.write(number, event + b"\n")
        except OSError:
            break
