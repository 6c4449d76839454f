# tries: a million parentheses, given to compile
# because: older parsers crash
# expect: finished, raised, outOfMemory, crashed

for text in "(" * 10**6, "[" * 10**5, "-" * 10**5 + "1", "x" + ".x" * 10**5, "x" + "()" * 10**5, "f'{" * 1000:
    try:
        compile(text, "text", "eval")
    except (SyntaxError, MemoryError, RecursionError, ValueError):
        print("refused", flush=True)
