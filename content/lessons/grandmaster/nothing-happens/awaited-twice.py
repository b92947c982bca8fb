import asyncio


async def say_hello():
    await asyncio.sleep(1)
    return "Hello, world!"


async def main():
    greeting = say_hello()
    print(await greeting)
    try:
        print(await greeting)
    except RuntimeError as error:
        print(f"The loop says: {error}.")


asyncio.run(main())
