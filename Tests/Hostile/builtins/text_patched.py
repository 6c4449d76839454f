# tries: what Python does when it prints, replaced
# because: the driver writes to descriptors
# expect: finished, raised
# status: holds

import codecs, encodings, sys
encodings.search_function = codecs.lookup = codecs.utf_8_encode = None
sys.getdefaultencoding = None
2 + 2  # 4
