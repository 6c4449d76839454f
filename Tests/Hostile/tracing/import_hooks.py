# tries: finders that raise and load something else
# because: the driver imports nothing while the sample runs, but for what the sample asks
# expect: finished, raised

import sys
class Finder:
    def find_spec(self, *arguments):
        raise SystemExit(6)
sys.meta_path[:] = [Finder()]
sys.path_hooks.clear()
sys.path.clear()
x = 5  # 5
