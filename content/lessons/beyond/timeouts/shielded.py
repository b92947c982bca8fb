import asyncio


async def bookkeeping():
    print("the entry is begun")
    await asyncio.sleep(2)
    print("the entry is written")


async def main():
    entry = asyncio.create_task(bookkeeping())
    try:
        await asyncio.wait_for(asyncio.shield(entry), 1)
    except TimeoutError:
        print("We stop waiting; the entry does not stop.")
    await entry


asyncio.run(main())
