"""Memory kept back for the driver, which has to report where the sample has left none."""
# offers: keep_room, make_room

RESERVE = 8 << 20  # bytes of address space; what nobody writes to is not there

room = bytes(RESERVE)


def make_room():
    """From now on the reserve may be used."""
    global room
    room = None


def keep_room():
    """Keeps a reserve again, if there was a need for the last one and the sample has enough without it to go on."""
    global room
    if room is None:
        try:
            room = bytes(4 * RESERVE)
            room = None
            room = bytes(RESERVE)
        except MemoryError:
            pass
