# tries: interned strings, caches of regular expressions and codecs
# because: samples share nothing
# expect: finished

import codecs, re, sys
for number in range(1000):
    sys.intern("hostile%d" % number)
re.compile("hostile")
codecs.register(lambda name: None)
codecs.register_error("strict", lambda error: ("hostile", error.end))
