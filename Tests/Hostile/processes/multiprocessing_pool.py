# tries: a pool of worker processes
# because: honest use of processes works
# expect: finished
# prints: [0, 1, 4, 9]
# needs: view

import multiprocessing
def square(number):
    return number * number
with multiprocessing.get_context("fork").Pool(3) as pool:
    print(pool.map(square, range(4)))
