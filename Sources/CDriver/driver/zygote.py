"""The resident program of a worker (docs/sandbox.md): forks a process for every run, in a room of its own.

The resident itself never sees a sample, and each child only its own.
"""
import _socket, gc, marshal, os, struct, sys
from sys import modules


def calls(*names):
    """Functions of the C library; `ctypes` itself would bring more modules with it."""
    import _ctypes

    class Number(_ctypes._SimpleCData):
        _type_ = "l"

    class Function(_ctypes.CFuncPtr):
        _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI
        _restype_ = Number

    library = _ctypes.dlopen(None, 2)
    return [Function(_ctypes.dlsym(library, name)) for name in names]


def hide_modules():
    """No sample finds loaded what only the resident uses."""
    for name in ("_socket", "_ctypes", "struct", "_struct", "gc"):
        modules.pop(name, None)


def settle():
    """Does once what every child would do anew."""
    driver["rehearse"]()
    hide_modules()
    gc.collect()
    if hasattr(gc, "freeze"):
        gc.freeze()


def enter():
    """In the child: the room's folders, its own session and descriptors, no capabilities."""
    for wrong in setns(ROOM, NEW_MOUNTS), capset(VERSION, NOTHING), prctl(SET_DUMPABLE, 0, 0, 0, 0):
        if wrong:
            os._exit(121)
    os.setsid()
    os.chdir("/home/user")
    os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
    os.dup2(OUTPUT, 1)
    os.dup2(ERRORS, 2)
    os.closerange(EVENTS + 1, 128)


# The descriptors of a control message have these numbers, the lowest that are free.
NUMBERS = REQUEST, EVENTS, ROOM, OUTPUT, ERRORS = 3, 4, 5, 6, 7
HANDED = struct.pack("5i", *NUMBERS)
CONTROL = int(sys.argv[1])  # the socket to the worker
KILLED = 9
NEW_MOUNTS, NEW_PROCESSES = 0x20000, 0x20000000
SET_DUMPABLE = 4
VERSION, NOTHING = struct.pack("Ii", 0x20080522, 0), bytes(24)
setns, capset, prctl = calls("setns", "capset", "prctl")
with open(3, "rb") as request:
    code = marshal.loads(request.read())
driver = {"__name__": "driver", "__builtins__": dict(vars(modules["builtins"]))}
exec(code, driver)
control = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET, 0, CONTROL)
hide_modules()
settled = False
control.send(b"r")
while True:
    data, extra, _, _ = control.recvmsg(1, 64)
    if not data:
        os._exit(0)
    if extra[0][2] != HANDED:
        os._exit(120)
    status = KILLED
    if not setns(ROOM, NEW_PROCESSES):  # otherwise the room was ended before the run began
        child = os.fork()
        if not child:
            break
        _, status = os.waitpid(child, 0)
    os.closerange(REQUEST, ERRORS + 1)
    control.send(struct.pack("=cxxxi", b"e", status))
    if not settled:  # it pays only for many: the first verdict does not wait for it
        settle()
        settled = True
enter()
data = os.read(REQUEST, os.fstat(REQUEST).st_size)
os.close(REQUEST)
driver["run"](data)
