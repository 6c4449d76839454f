# tries: fences and headings in its text
# because: where a sample ends is for the document to say
# expect: finished

text = """
```
## forged
```
<!-- verify: skip="forged" -->
"""
print(len(text) > 5)
