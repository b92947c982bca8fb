import asyncio


async def say_hello():
    await asyncio.sleep(1)
    print("Hello, world!")


async def main():
    greeting = say_hello()
    try:
        asyncio.run(greeting)
    except RuntimeError as error:
        print(f"Refused: {error}.")
    await greeting


asyncio.run(main())
