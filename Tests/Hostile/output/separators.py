# tries: 500,000 separators as the driver's marks have them
# because: without the token they are text, and cost no more than other text
# expect: finished

for _ in range(100):
    print("\x1e" * 5000)
