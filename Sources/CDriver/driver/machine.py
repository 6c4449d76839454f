"""Makes the process believe that it runs on another machine: what the machine tells of itself is another there.

The functions by which the system is asked, which all of Python's own modules go through; what a sample states of a machine comes
out otherwise, whatever it makes of it.
"""
# needs of protocol: sys
# needs of clock: shift_clock
# offers: pose_as_another, type_in

AHEAD = 2019 * 86400  # seconds: another year, month, day of the month and of the week
WAITING = b"thread", b"queue", b"concurrent", b"multiprocessing"  # before 3.11 their locks wait until a time of the day
STRIDE = 4096  # what its numbers of processes and users are ahead


def pose_as_another(parts):
    import os
    import posix
    import time
    if sys.version_info >= (3, 11) or not any([word in part.source for part in parts for word in WAITING]):
        shift_clock(AHEAD)
    for name, told in told_by_system(posix).items():
        for module in posix, os:
            if hasattr(module, name):
                setattr(module, name, told)
    given = os.environ.get("TZ")  # the author's own zone, in which his pages are right
    for name, text in ENVIRONMENT.items():
        os.environ[name] = text
    if given is not None:
        os.environ["TZ"] = given
    if hasattr(time, "tzset"):
        time.tzset()
    type_in(b"7\n" * 100)  # somebody sits there and answers what he is asked
    try:
        import _socket
        _socket.gethostname = lambda: NODE
    except ImportError:
        pass


NODE = "elsewhere"
ENVIRONMENT = {
    "HOME": "/home/someone", "USER": "someone", "LOGNAME": "someone", "COLUMNS": "133", "LINES": "57",
    "TZ": "<+1337>-13:37"}  # no place on Earth has it


def type_in(text):
    """Puts it on standard input; no more than a pipe holds."""
    import os
    reading, writing = os.pipe()
    os.write(writing, text)
    os.close(writing)
    os.dup2(reading, 0)
    os.close(reading)


def told_by_system(posix):
    """Functions in place of those of the module, by name."""
    def shifted(call):
        return lambda: call() + STRIDE

    told = {name: shifted(getattr(posix, name)) for name in (
        "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid")}
    told["cpu_count"] = lambda: 37
    told["sched_getaffinity"] = lambda process: set(range(37))
    told["getloadavg"] = lambda: (3.75, 2.25, 1.5)
    told["uname"] = lambda: posix.uname_result(("Other", NODE, "9.8.7", "#654", "other"))
    told["getlogin"] = lambda: "someone"
    return told
