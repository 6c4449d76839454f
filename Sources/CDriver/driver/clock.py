"""Sets the process's clock to another day, so that what a sample makes of today's date is seen to be of today.

The C library asks the kernel's own page of code (vdso(7)) for the time, so nothing that Python could replace lies between; that
page is replaced here by a copy whose functions make the system call and add to what comes. It is the process's own copy: no
other process sees it. Where the page cannot be replaced, or on another processor, the clock is the machine's.
"""
# needs of protocol: sys
# offers: shift_clock

PAGES = 33  # AT_SYSINFO_EHDR, getauxval(3)
READ, WRITE, EXECUTE = 1, 2, 4
PRIVATE, ANONYMOUS = 2, 32
MAY_MOVE, FIXED = 1, 2  # mremap(2)
LARGEST = 1 << 20  # bytes that such a page may have


def shift_clock(seconds):
    """Whether the clock now is ahead by so many seconds. What is loaded for it no sample finds loaded."""
    loaded = set(sys.modules)
    try:
        import ctypes
        import os
        import struct
        return os.uname().machine == "x86_64" and replace_page(ctypes, struct, seconds)
    except Exception:  # no such library, or it is not as expected
        return False
    finally:
        for name in set(sys.modules) - loaded:
            del sys.modules[name]


def replace_page(ctypes, struct, seconds):
    library = ctypes.CDLL(None)

    def call(name, result, *arguments):
        function = library[name]
        function.restype = result
        return function(*arguments)

    def fields(form, address):
        return struct.unpack("<" + form, ctypes.string_at(address, struct.calcsize("<" + form)))

    number, size = ctypes.c_ulong, ctypes.c_size_t
    pages = call("getauxval", number, number(PAGES))
    if not pages:
        return False
    length, places = places_in(pages, fields, ctypes.string_at)
    if length > LARGEST:
        return False
    copy = call("mmap", number, None, size(length), READ | WRITE, PRIVATE | ANONYMOUS, -1, ctypes.c_long(0))
    if copy == number(-1).value:
        return False
    ctypes.memmove(copy, pages, length)
    for name, code in code_of_clock(struct.pack("<q", seconds)).items():
        place, room = places.get(name, (0, 0))
        if len(code) <= room:
            ctypes.memmove(copy + place, code, len(code))
    if call("mprotect", ctypes.c_int, number(copy), size(length), READ | EXECUTE):
        return False
    moved = call("mremap", number, number(copy), size(length), size(length), MAY_MOVE | FIXED, number(pages))
    return moved == pages


def places_in(pages, fields, text_at):
    """The length of an ELF image in memory (elf(5)), and by name where in it a function begins and how long it is."""
    (headers,) = fields("Q", pages + 32)
    length, entries = 0, {}
    for index in range(fields("H", pages + 56)[0]):
        kind, _, offset, address, _, _, memory, _ = fields("IIQQQQQQ", pages + headers + 56 * index)
        if kind == 1:  # PT_LOAD
            length = max(length, (address + memory + 0xFFF) & ~0xFFF)
        if kind == 2:  # PT_DYNAMIC
            at = pages + address
            while fields("Q", at)[0]:
                tag, value = fields("QQ", at)
                entries[tag] = value
                at += 16
    names, symbols = entries[5], entries[6]  # DT_STRTAB, DT_SYMTAB
    places = {}
    for symbol in range(symbols, names if symbols < names else length, 24):
        name, _, _, _, place, size = fields("IBBHQQ", pages + symbol)
        places[text_at(pages + names + name)] = place, size
    return length, places


def code_of_clock(seconds):
    """Functions for x86-64 by name: the system call, and for the clock of the day so many seconds, as eight bytes, on top."""
    to_memory = b"\x48\xb8" + seconds + b"\x48\x01%c" + b"\x31\xc0"  # mov rax; add [...], rax; xor eax, eax
    to_rsi, to_rdi = to_memory % 0x06, to_memory % 0x07

    def call(number):
        return b"\xb8" + bytes([number, 0, 0, 0]) + b"\x0f\x05"

    def unless(test, jump, code):
        return test + bytes([jump, len(code)]) + code

    well, zero, other = b"\x85\xc0", b"\x48\x85\xff", 0x75  # test eax, eax; test rdi, rdi; jne
    day = b"\x85\xff\x74\x05" + unless(b"\x83\xff\x05", other, to_rsi)  # CLOCK_REALTIME, CLOCK_REALTIME_COARSE
    end = b"\xc3"
    return {
        b"__vdso_clock_gettime": call(228) + unless(well, other, day) + end,
        b"__vdso_gettimeofday": call(96) + unless(well, other, unless(zero, 0x74, to_rdi)) + end,
        b"__vdso_time": call(201) + b"\x48\xb9" + seconds + b"\x48\x01\xc8" + unless(zero, 0x74, b"\x48\x89\x07") + end,
    }
