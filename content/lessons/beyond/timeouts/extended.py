import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(2) as scope:
        for part in range(1, 5):
            await asyncio.sleep(1.5)
            print(f"part {part} has come")
            scope.reschedule(loop.time() + 2)
    print("All parts are there.")


asyncio.run(main())
