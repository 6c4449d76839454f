import marshal, sys
with open(3, "rb") as request:
    code = marshal.loads(request.read(int(request.readline())))
    data = request.read()
driver = {"__name__": "driver", "__builtins__": dict(vars(sys.modules["builtins"]))}
exec(code, driver)
driver["run"](data)
