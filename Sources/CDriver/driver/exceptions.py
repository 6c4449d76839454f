"""Shows exceptions that nobody caught."""
# needs of protocol: _getframe, sys
# needs of values: TRACEBACK
# offers: print_exception

OURS = _getframe(0).f_code.co_filename
EXCEPTION_HOOK = sys.__excepthook__
CONTEXT = BaseException.__context__
LONGEST_CHAIN = 100


def without_our_frames(error, file):
    """The traceback, from the first frame of the sample on."""
    trace = TRACEBACK.__get__(error)
    while trace is not None and trace.tb_frame.f_code.co_filename != file:
        trace = trace.tb_next
    step = trace
    while step is not None:
        beyond = step.tb_next
        while beyond is not None and beyond.tb_frame.f_code.co_filename == OURS:
            beyond = beyond.tb_next
        if beyond is not step.tb_next:
            try:
                step.tb_next = beyond
            except AttributeError:  # before 3.7
                break
        step = beyond
    TRACEBACK.__set__(error, trace)
    return trace


def print_exception(error, file):
    """Shows an exception that nobody caught, without the driver's own frames, as PyErr_Print does."""
    trace = without_our_frames(error, file)
    earlier = CONTEXT.__get__(error)
    for _ in range(LONGEST_CHAIN):  # where memory runs out, one may be followed by another in our own code
        if earlier is None:
            break
        step = TRACEBACK.__get__(earlier)
        if step is not None and step.tb_frame.f_code.co_filename == OURS:
            without_our_frames(earlier, file)
        earlier = CONTEXT.__get__(earlier)
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, trace
    if sys.version_info >= (3, 12):
        sys.last_exc = error
    hook = sys.__dict__.get("excepthook")
    try:
        hook(type(error), error, trace)
    except SystemExit:
        raise
    except BaseException as second:
        EXCEPTION_HOOK(type(second), second, None)
        EXCEPTION_HOOK(type(error), error, trace)
