# tries: to read the machine's secrets
# because: only the interpreter's files are there
# expect: finished
# prints: refused

for path in "/etc/shadow", "/etc/sudoers", "/etc/ssh/sshd_config", "/root/.ssh/id_rsa", "/etc/machine-id", "/etc/hostname":
    try:
        open(path).read()
        print("hole: %s" % path)
    except OSError:
        print("refused")
