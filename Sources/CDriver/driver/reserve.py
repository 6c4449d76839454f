"""Memory kept back for the driver, which has to report where the sample has left none.

A mapping of its own: to free a block of this size would have the C library change how it allocates (mallopt(3), M_MMAP_THRESHOLD).
"""
# needs of protocol: sys
# offers: keep_room, make_room

try:
    from mmap import mmap, MAP_ANONYMOUS, MAP_PRIVATE
    sys.modules.pop("mmap", None)  # no sample finds it loaded
except ImportError:
    mmap = None

RESERVE = 8 << 20  # bytes of address space; what nobody writes to is not there

room = None


def make_room():
    """From now on the reserve may be used."""
    global room
    if room is not None:
        room.close()
        room = None


def keep_room():
    """Keeps a reserve, if the sample has enough without it to go on."""
    global room
    if room is None and mmap is not None:
        make_room()  # before 3.11 only its second call takes no memory for a frame
        try:
            mmap(-1, 4 * RESERVE, MAP_PRIVATE | MAP_ANONYMOUS).close()
            room = mmap(-1, RESERVE, MAP_PRIVATE | MAP_ANONYMOUS)
        except (OSError, MemoryError):
            pass
