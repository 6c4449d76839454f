# tries: to raise its own limits
# because: a hard limit cannot be raised
# expect: finished
# prints: refused

import resource
for name in "RLIMIT_AS", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE":
    try:
        soft, hard = resource.getrlimit(getattr(resource, name))
        if hard == resource.RLIM_INFINITY:
            print("hole: %s" % name)
        resource.setrlimit(getattr(resource, name), (hard * 2 + 1, hard * 2 + 1))
        print("hole: %s" % name)
    except (OSError, ValueError):
        print("refused")
