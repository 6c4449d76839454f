# tries: to read what nobody types
# because: standard input is empty
# expect: raised

input("name? ")
