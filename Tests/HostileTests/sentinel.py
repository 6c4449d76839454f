import _thread, array, builtins, gc, os, socket, sys
def alive(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True

os.listdir()  # []
[name for name in os.listdir("/tmp") if not sys.prefix.startswith("/tmp/" + name)]  # []
os.listdir("/dev/shm")  # []
os.listdir("/sample")  # ['sample.py']
os.path.exists(os.path.expanduser("~/.local"))  # False
[name for name in os.environ if "HOSTILE" in name or name.startswith(("PYTHON", "LD_"))]  # []
[name for name in sys.modules if "hostile" in name]  # []
sys.path[0]  # '/sample'
hasattr(builtins, "hostile")  # False
[kind for kind in gc.get_objects() if getattr(type(kind), "__name__", "") == "Hostile"]  # []
[process for process in range(2, 100) if process != os.getpid() and process != os.getppid() and alive(process)]  # []
_thread._count()  # 0
gc.isenabled()  # True
sys.getrecursionlimit()  # 1000
os.umask(0o22) == 0o22  # True
import bisect, math
bisect.bisect([1, 2], 1), math.pi > 3  # (1, True)
2 + 2, sum(range(5)), len("four"), sorted("cab")  # (4, 10, 4, ['a', 'b', 'c'])
hasattr("", "hostile")  # False
pair = socket.socketpair()
pair[0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))])  # 1
print("all is well")  # all is well
