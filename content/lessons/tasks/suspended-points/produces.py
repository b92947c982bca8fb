def countdown():
    print("- someone asked for a first number")
    yield 3
    print("- someone asked again")
    yield 2
    print("- and again")
    yield 1


numbers = countdown()
print("nothing has happened yet")
print(next(numbers))
print("we do something else")
print(next(numbers))
print(next(numbers))
