# tries: to leave modules that later samples would import
# because: samples share nothing
# expect: finished

import sys, types
for name in "hostile", "json", "math", "bisect", "re", "os.path":
    sys.modules[name] = types.ModuleType(name)
sys.path.insert(0, "/tmp/hostile")
sys.path_importer_cache.clear()
sys.meta_path.insert(0, type("Finder", (), {"find_spec": staticmethod(lambda *arguments: None)}))
