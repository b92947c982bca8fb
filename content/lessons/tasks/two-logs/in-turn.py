import asyncio


async def say(text, delay):
    log(f'"{text}" scheduled for execution')
    await asyncio.sleep(delay)
    log(text)


async def main():
    await say("Hello!", 1)
    await say("Hi!", 2)
    log("Done.")


def log(text):
    now = asyncio.get_running_loop().time()
    print(f"{now:.3f} {text}")


asyncio.run(main())
