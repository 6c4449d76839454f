# tries: the service where clouds tell secrets
# because: there is no network
# expect: finished
# prints: refused

import urllib.request
try:
    urllib.request.urlopen("http://169.254.169.254/latest/meta-data/", timeout=0.5)
    print("hole: metadata")
except OSError:
    print("refused")
