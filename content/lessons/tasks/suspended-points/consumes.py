def average():
    total = 0
    count = 0
    while True:
        value = yield 0 if count == 0 else total // count
        total += value
        count += 1


mean = average()
next(mean)  # up to the first yield
for value in [10, 20, 60]:
    print(f"{value} goes in, {mean.send(value)} comes out")
