# tries: null bytes in code
# because: C takes them for the end
# expect: finished

for attempt in (lambda: compile("a\0b", "x", "exec"), lambda: eval("1\0"), lambda: __import__("a\0b"), lambda: open("a\0b")):
    try:
        attempt()
    except (ValueError, SyntaxError, ImportError, TypeError):
        print("refused")
