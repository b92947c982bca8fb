import asyncio


async def say_hello():
    print("Hello …")
    await asyncio.sleep(1)
    print("… world!")


async def main():
    greeting = say_hello()
    print("I have a coroutine." if asyncio.iscoroutine(greeting) else "I have something else.")


asyncio.run(main())
