"""Run by an interpreter itself: what it is and what it must see. The driver's source comes in through descriptor 3;
what goes out through descriptor 4 is lines of a word, a space and a value, an empty line, a line with the length of the
driver compiled, and that."""
import marshal
import os
import sys


def loader(path):
    """The ELF interpreter (elf(5)) that the kernel starts a 64-bit program with."""
    with open(path, "rb") as program:
        head = program.read(64)
        if head[:6] != b"\x7fELF\x02\x01":
            return
        program.seek(number(head, 32, 8))
        size = number(head, 54, 2)
        headers = [program.read(size) for _ in range(number(head, 56, 2))]
        for header in headers:
            if number(header, 0, 4) == 3:
                program.seek(number(header, 8, 8))
                yield program.read(number(header, 32, 8)).split(b"\0")[0].decode()


def number(data, place, size):
    return int.from_bytes(data[place : place + size], "little")


def load(name):
    """Loads the libraries of an extension module; to import it too takes some milliseconds more."""
    try:
        from _ctypes import dlopen
        dlopen(sys.modules["_frozen_importlib_external"].PathFinder.find_spec(name).origin, os.RTLD_LAZY)
    except Exception:  # it is not there, is built in, or its interpreter has other ways
        __import__(name)


def libraries():
    """The folders of the shared libraries that the interpreter and its extension modules are linked with; these three
    modules are the ones whose libraries come from elsewhere now and then."""
    for name in "_ssl", "_sqlite3", "_ctypes":
        try:
            load(name)
        except Exception:
            pass
    with open("/proc/self/maps") as maps:
        for line in maps:
            path = line[line.find("/") :].rstrip("\n") if "/" in line else ""
            if ".so" in os.path.basename(path):
                yield os.path.dirname(path)


def visible(executable):
    yield executable
    for path in loader(executable):
        yield path
    for path in sys.path:
        yield path
    for path in libraries():
        yield path
    yield "/etc/ld.so.cache"
    for path in "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo":
        if os.path.isdir(path):
            yield path
            break
    # Without it the locale that samples run in is none, and Python does not say `UTF-8` but `utf-8`.
    yield "/usr/lib/locale/C.utf8"


def may_stay():
    """Whether the interpreter can be kept and forked (zygote.py): it needs C functions without the module `ctypes`."""
    try:
        from _ctypes import CFuncPtr, _SimpleCData, dlopen, dlsym
    except ImportError:  # PyPy, or built without libffi
        return False
    return True


def main():
    # A virtual environment knows the interpreter that it was made with.
    executable = os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)
    paths = sorted({path for path in visible(executable) if os.path.exists(path)})
    implementation = sys.implementation.name
    lines = [
        ("version", sys.version.split()[0].rstrip("+")),
        ("implementation", {"cpython": "CPython", "pypy": "PyPy"}.get(implementation, implementation)),
        ("threads", "free" if "t" in getattr(sys, "abiflags", "") else "locked"),
        ("executable", executable),
        ("resident", "yes" if may_stay() else "no"),
    ]
    lines += [("visible", path) for path in paths]
    for path in paths:
        for name in "site-packages", "dist-packages":
            if os.path.isdir(os.path.join(path, name)):
                lines.append(("hidden", os.path.join(path, name)))
    with os.fdopen(3, "rb") as request, os.fdopen(4, "wb") as events:
        text = "".join("{} {}\n".format(*line) for line in lines)
        events.write(text.encode("utf-8", "surrogateescape") + b"\n")
        # The harness makes the sandbox while the driver is compiled.
        events.flush()
        driver = marshal.dumps(compile(request.read(), "<driver>", "exec", 0, True, 2))
        events.write("{}\n".format(len(driver)).encode() + driver)
    # To free what it has takes processor time that the resident needs now.
    os._exit(0)


main()
