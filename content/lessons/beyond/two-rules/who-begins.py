import asyncio


async def greet():
    print("2: in greet")
    await asyncio.sleep(0)
    print("4: in greet, after its await")


async def main():
    print("1: main begins")
    greeting = greet()
    print("3: main goes on")
    await greeting
    print("5: main is over")


asyncio.run(main())
