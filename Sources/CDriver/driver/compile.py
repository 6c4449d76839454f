import marshal, sys
with open(3, "rb") as source, open(4, "wb") as events:
    events.write(marshal.dumps(compile(source.read(), "<driver>", "exec", 0, True, 2)))
