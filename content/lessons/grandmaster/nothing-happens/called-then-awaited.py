import asyncio


async def say_hello():
    print("Hello …")
    await asyncio.sleep(1)
    print("… world!")


async def main():
    greeting = say_hello()
    print("Called.")
    await asyncio.sleep(2)
    print("Now awaited.")
    await greeting


asyncio.run(main())
