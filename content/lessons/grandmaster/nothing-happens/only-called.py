import asyncio


async def say_hello():
    print("Hello …")
    await asyncio.sleep(1)
    print("… world!")


async def main():
    greeting = say_hello()
    if asyncio.iscoroutine(greeting):
        print("I have a coroutine.")


asyncio.run(main())
