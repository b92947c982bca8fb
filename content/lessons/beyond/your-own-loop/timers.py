import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def say(text):
        print(f"{loop.time() - start:.1f} {text}")

    def toast():
        say("the toast is ready")
        loop.call_later(0.5, say, "the toast is eaten")
        loop.call_soon(say, "butter, please")

    loop.call_later(2, say, "the coffee is ready")
    loop.call_later(1, toast)
    await asyncio.sleep(2.5)


asyncio.run(main())
