def breakfast():
    print("- the coffee is put on")
    coffee = yield "two seconds"
    print(f"- here is {coffee}")
    try:
        milk = yield "somebody to fetch the milk"
        print(f"- with {milk}")
    except Exception as error:
        print(f"- without milk: {error}")
    return "breakfast is over"


coroutine = breakfast()
print("it asks for", coroutine.send(None))
print("it asks for", coroutine.send("a cup of coffee"))
try:
    coroutine.throw(Exception("the fridge is empty"))
except StopIteration as stop:
    print("it says", stop.value)
