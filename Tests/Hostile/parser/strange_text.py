# tries: form feeds, vertical tabs, line separators and marks of direction within lines
# because: Python, Markdown and the harness count lines in their own ways
# expect: finished, notCompiled, raised

x = "a\u2028b"
y = "  ‮"
print(len(y))
