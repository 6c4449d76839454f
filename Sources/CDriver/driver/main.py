"""Makes the process one that runs a script, runs the parts, and ends it as the sample would have ended it."""
# needs of protocol: FORMAT, Harness, O_CREAT, O_TRUNC, O_WRONLY, TextIOWrapper, close, decoded, environ, exit_now, loads,
#   mkdir, open_file, promise_last_words, sys, thread_count
# needs of reserve: keep_room
# needs of request: FOLDER, Request, request_of
# needs of values: MODULE_TYPE, is_kind
# needs of visits: Observer
# needs of running: Ending, run_script
# needs of prompt: run_prompt
# needs of preparing: prepare_all, write_all
# needs of exceptions: print_exception
# needs of machine: pose_as_another, type_in
# offers: prepare_process, run


def run(data):
    """Does what is asked; raises what is to end the process."""
    prepare_process()
    if data[:1] != b"{":  # another process has prepared it
        run_request(Request(*loads(data)))
        return
    asked = decoded(data.decode())
    if asked["format"] != FORMAT:
        raise SystemExit("the driver speaks format %d, not %r" % (FORMAT, asked["format"]))
    if "prepare" in asked:
        prepare_all(asked["prepare"])
    run_request(request_of(asked, samples_folder))


def run_request(request):
    ending = outcome_of(request)
    if request.quick:
        end_quickly(ending)
    if ending is not None:
        raise ending


def end_quickly(ending):
    """Ends the process at once where nothing is left to do but to free memory."""
    if ending is not None and type(ending) is not SystemExit:  # its `code` may be anything
        return
    status = None if ending is None else ending.code
    try:
        import atexit
        if type(status) not in (int, type(None)) or thread_count() or atexit._ncallbacks():
            return
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except BaseException:  # the interpreter's own way will come to the same
        return
    exit_now(exit_code(status))


def outcome_of(request):
    if extra_packages:
        import site
        for packages in extra_packages:
            site.addsitedir(packages)
    sys.path.insert(0, request.folder)
    write_files(request)
    furnish(request)
    parts = request.parts
    observer = Observer(Harness(request.token))
    namespace = make_main(parts[-1].file).__dict__
    promise_last_words(observer.harness.events.descriptor)
    observer.harness.send('{"event":"start","format":%d}' % FORMAT)
    observer.leave(None)  # before 3.11 a function's first call takes memory for its frame, its second one none
    for index, part in enumerate(parts):
        keep_room()
        set_file(namespace, part.file)
        if part.session:
            forget_file(namespace)
        if index and part is parts[-1]:
            observer.harness.mark("sample")
        if part.session or request.way == "prompt":
            ending = run_prompt(part, namespace, observer)
        else:
            ending = run_script(part, namespace, observer, request.announcing)
        if part is parts[-1]:
            status = exit_status(ending)
            observer.harness.send('{"event":"end","outcome":"%s","part":%d,"status":%d,"exception":%s}' % (
                ending.outcome, index, status & 0xFF, ending.shown))
        if ending.outcome in ("raised", "notCompiled"):
            try:
                print_exception(ending.error, part.file)
            except SystemExit as error:  # raised by the sample's own sys.excepthook
                ending = Ending("exited", error)
    if ending.outcome == "exited":
        return ending.error
    return SystemExit(status) if status else None


def exit_status(ending):
    """The status with which CPython ends after this."""
    if ending.outcome != "exited":
        return 0 if ending.outcome == "finished" else 1
    return exit_code(SystemExit.code.__get__(ending.error))


def exit_code(status):
    """What the interpreter makes of the argument of `sys.exit`."""
    if status is None:
        return 0
    if not is_kind(status, int):
        return 1
    number = int.__index__(status)
    return number & 0xFF if -1 << 63 <= number < 1 << 63 else 0xFF


def write_files(request):
    """Each part as a real file."""
    for part in request.parts:
        try:
            file = create_file(part.file)
        except FileNotFoundError:
            mkdir(request.folder)
            file = create_file(part.file)
        write_all(file, part.source)
        close(file)


def furnish(request):
    """Makes the machine and the working folder those that are asked for."""
    if not request.elsewhere and not request.files and request.typed is None:
        return
    import os
    if request.elsewhere:
        pose_as_another(request.parts)
        os.mkdir("elsewhere")
        os.chdir("elsewhere")
    if request.typed is not None:
        type_in(request.typed.encode())
    for file in request.files:
        if os.path.dirname(file):
            os.makedirs(os.path.dirname(file), exist_ok=True)
        close(create_file(file))


def create_file(path):
    return open_file(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)


samples_folder = None
extra_packages = ()


def prepare_process():
    """Streams as on a terminal with a UTF-8 locale, and no trace of how we were started; the same for every run."""
    global samples_folder, extra_packages
    if samples_folder is not None:  # by the resident
        return
    samples_folder = environ.pop("VERIFY_FOLDER", FOLDER)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="strict", line_buffering=True)
    else:  # before 3.7
        sys.stdout = sys.__stdout__ = TextIOWrapper(sys.stdout.detach(), "utf-8", "strict", None, True)
        sys.stdout.mode = "w"
    for name in list(environ):
        if name.startswith("PYTHON") or name in ("LD_BIND_NOW", "PYPY_GC_NURSERY"):
            del environ[name]
    if sys.path[:1] == [""]:
        del sys.path[0]
    hidden = environ.pop("VERIFY_HIDDEN", "").split(":")
    sys.path[:] = [path for path in sys.path if path not in hidden]
    extra_packages = [folder for folder in environ.pop("VERIFY_PACKAGES", "").split(":") if folder]


def make_main(file):
    """A fresh `__main__`."""
    old = vars(sys.modules["__main__"])
    main = MODULE_TYPE("__main__")
    namespace = main.__dict__
    namespace.clear()
    for name in ("__name__", "__doc__", "__package__", "__loader__", "__spec__", "__annotations__", "__builtins__"):
        if name in old:
            namespace[name] = old[name]
    namespace["__doc__"] = None  # ours is not the sample's
    set_file(namespace, file)
    if sys.version_info < (3, 15):
        namespace["__cached__"] = None
    sys.modules["__main__"] = main
    return main


def forget_file(namespace):
    """At a prompt there is none."""
    for name in ("__file__", "__cached__"):
        namespace.pop(name, None)


def set_file(namespace, file):
    """What a script knows of its own file."""
    namespace["__file__"] = file
    importing = sys.modules.get("_frozen_importlib_external")
    if importing is not None:
        namespace["__loader__"] = importing.SourceFileLoader("__main__", file)
    sys.argv = [file]
    if hasattr(sys, "orig_argv"):
        sys.orig_argv = [sys.executable, file]
