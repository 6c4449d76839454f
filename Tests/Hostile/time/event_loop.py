# tries: an event loop that does not end
# because: the driver runs the loop of a top-level await
# requires: 3.8+
# expect: timedOut

import asyncio
await asyncio.sleep(10)
