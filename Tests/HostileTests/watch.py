"""Runs a command beside canaries and says what became of them: watch.py BANK STDOUT STDERR COMMAND…

The canaries are a file, a process, a server and a socket of the machine; in the files of BANK, `@CANARY@`, `@VICTIM@`,
`@PORT@` and `@SOCKET@` are replaced by their names, and `@OWN@` and `@OWNPORT@` by a word and a port that only samples
of this run may use. A secret stands in the command's environment and must not come out.
What is printed is one JSON object: `status`, `seconds`, `kilobytes` (the command's resident size over time), `peak` (the
largest), and `noticed`, a sentence for each thing that is not as it was.
"""
import ctypes
import json
import os
import re
import secrets
import shutil
import signal
import socket
import sys
import tempfile
import time

KEY_OF_SAMPLES = 0x484F5354
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
libc = ctypes.CDLL(None)


class Canaries:
    def __init__(self):
        # Whatever leaves its parent behind comes to us, also out of a namespace whose harness is gone.
        libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.folder = tempfile.mkdtemp(prefix="canary-")
        self.temporary = tempfile.mkdtemp(prefix="canary-tmp-")
        os.chmod(self.temporary, 0o755)
        self.file = os.path.join(self.folder, "file")
        with open(self.file, "w") as file:
            file.write("canary\n")
        self.victim = os.fork()
        if self.victim == 0:
            libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            time.sleep(3600)
            os._exit(0)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.name = "canary-" + secrets.token_hex(8)
        self.own = "hostile-" + self.name
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.own_port = free.getsockname()[1]
        self.abstract = socket.socket(socket.AF_UNIX)
        self.abstract.bind("\0" + self.name)
        self.abstract.listen(5)
        for listener in self.server, self.abstract:
            listener.setblocking(False)
        self.secret = "hostile-secret-" + secrets.token_hex(8)
        self.noticed = {}
        self.mounts = mounts()
        self.state = self.look()

    def fill_in(self, bank):
        names = {"@CANARY@": self.folder, "@VICTIM@": self.victim, "@PORT@": self.server.getsockname()[1],
                 "@SOCKET@": self.name, "@OWN@": self.own, "@OWNPORT@": self.own_port}
        for folder, _, files in os.walk(bank):
            for name in files:
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8", newline="") as file:
                    text = file.read()
                for word, value in names.items():
                    text = text.replace(word, str(value))
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(text)

    def look(self):
        status = os.stat(self.file)
        with open(self.file) as file:
            return (file.read(), status.st_mode, status.st_uid, status.st_nlink, status.st_mtime,
                    os.stat(self.folder).st_mode, os.listdir(self.folder))

    def notice(self, condition, sentence):
        if condition:
            self.noticed[sentence] = True

    def watch(self):
        """While the command runs: what would be gone afterwards."""
        for listener, sentence in (self.server, "a server of the machine was reached"), (
                self.abstract, "a socket of the machine was reached"):
            try:
                listener.accept()[0].close()
                self.notice(True, sentence)
            except OSError:
                pass
        self.notice("@" + self.own in read("/proc/net/unix"), "a sample's socket was on the machine")
        listening = re.findall(r"(?m)^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F:]+ 0A ", read("/proc/net/tcp"))
        self.notice("%04X" % self.own_port in listening, "a sample's server was on the machine")

    def check(self, process, outputs):
        """When the command has ended: what is left."""
        left = self.processes_left()
        self.notice(left, "processes were left")
        for child in left:
            line = read("/proc/%d/cmdline" % child).replace("\0", " ")
            print("left: %d %s" % (child, ascii(line[:120])), file=sys.stderr)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        new = mounts() - self.mounts
        self.notice(new, "mounts were left")
        for line in new:
            libc.umount2(line.split()[4].encode(), 2)
        try:
            state = self.look()
        except OSError:
            state = None
        self.notice(state != self.state, "a file of the machine was changed")
        self.notice(os.waitpid(self.victim, os.WNOHANG) != (0, 0), "a process of the machine was ended")
        self.notice(os.listdir(self.temporary), "files were left in the temporary folder")
        self.notice(groups_of(process), "control groups were left")
        shared = [os.path.join(folder, name) for folder in ("/dev/shm", "/dev/mqueue") if os.path.isdir(folder)
                  for name in os.listdir(folder) if name.startswith("hostile")]
        # Another run at the same time may have its own.
        shared = [path for path in shared if "hostile-canary" not in path or self.own in path]
        self.notice(shared, "shared memory was left")
        for path in shared:
            os.remove(path)
        for kind in "shm", "sem", "msg":
            keys = [line.split()[0] for line in read("/proc/sysvipc/" + kind).splitlines()[1:]]
            self.notice(str(KEY_OF_SAMPLES) in keys, "objects of System V were left")
        self.notice("hostile" in read("/proc/keys"), "a key was left in the kernel")
        for path in outputs:
            self.notice(self.secret in read(path), "the secret came out")

    def processes_left(self):
        for _ in range(1000):
            left = children() - {self.victim}
            if not left:
                break
            time.sleep(0.01)
        return left

    def remove(self):
        try:
            os.kill(self.victim, signal.SIGKILL)
            os.waitpid(self.victim, 0)
        except OSError:
            pass
        sys.setrecursionlimit(10000)  # what was left may be deep
        for folder in self.folder, self.temporary:
            shutil.rmtree(folder, ignore_errors=True)


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def mounts():
    return set(read("/proc/self/mountinfo").splitlines())


def children():
    """Our children that are alive."""
    found = set()
    for name in filter(str.isdigit, os.listdir("/proc")):
        fields = read("/proc/%s/stat" % name).rpartition(")")[2].split()
        if fields and int(fields[1]) == os.getpid() and fields[0] not in "ZX":
            found.add(int(name))
    return found


def groups_of(process):
    """The control groups that this harness made; they carry its process id."""
    found = []
    for line in read("/proc/self/cgroup").splitlines():
        _, names, path = line.split(":", 2)
        for root in "/sys/fs/cgroup/" + names, "/sys/fs/cgroup/unified":
            for folder in root + path, os.path.dirname(root + path):
                if os.path.isdir(folder):
                    found += [name for name in os.listdir(folder) if name.startswith("verify-%d-" % process)]
    return found


def start(command, outputs, environment):
    process = os.fork()
    if process == 0:
        for descriptor, path in enumerate(outputs, 1):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), descriptor)
        try:
            os.execvpe(command[0], command, environment)
        finally:
            os._exit(127)
    return process


def run(bank, outputs, command, meanwhile=lambda process, seconds: None):
    """What became of the canaries and of the command. `meanwhile` is called again and again, and may kill it."""
    canaries = Canaries()
    try:
        canaries.fill_in(bank)
        environment = dict(os.environ, HOSTILE_SECRET=canaries.secret, TMPDIR=canaries.temporary)
        status, peak, kilobytes = 0, 0, []
        began = time.monotonic()
        process = start(command, outputs, environment)
        while True:
            try:
                ended, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break
            if ended == process:
                break
            if ended == canaries.victim:
                canaries.notice(True, "a process of the machine was ended")
            canaries.watch()
            sizes = dict(re.findall(r"(?m)^(VmRSS|VmHWM):\s+(\d+)", read("/proc/%d/status" % process)))
            if sizes:
                kilobytes.append(int(sizes["VmRSS"]))
                peak = int(sizes["VmHWM"])
            meanwhile(process, time.monotonic() - began)
            if ended == 0:
                time.sleep(0.02)
        canaries.watch()
        try:
            canaries.check(process, outputs)
        except ChildProcessError:
            canaries.notice(True, "a process of the machine was ended")
        return {
            "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status),
            "seconds": round(time.monotonic() - began, 3),
            "kilobytes": kilobytes[:: max(1, len(kilobytes) // 100)],
            "peak": peak,
            "process": process,
            "noticed": list(canaries.noticed),
        }
    finally:
        canaries.remove()


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], sys.argv[2:4], sys.argv[4:])))
