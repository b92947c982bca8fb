import asyncio


async def say(text, delay):
    log(f'"{text}" scheduled for execution')
    await asyncio.sleep(delay)
    log(text)


async def main():
    hello = asyncio.create_task(say("Hello!", 1))
    hi = asyncio.create_task(say("Hi!", 2))
    await hello
    await hi
    log("Done.")


def log(text):
    now = asyncio.get_running_loop().time()
    print(f"{now:.3f} {text}")


asyncio.run(main())
