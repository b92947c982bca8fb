import asyncio


async def greet():
    print("greet begins")
    await asyncio.sleep(0)
    print("greet ends")


async def main():
    greeting = greet()
    print("main goes on")
    await greeting
    print("main ends")


asyncio.run(main())
