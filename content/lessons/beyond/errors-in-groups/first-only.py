import asyncio


async def read_disk():
    await asyncio.sleep(1)
    raise OSError("the disk is full")


async def read_form():
    await asyncio.sleep(1)
    raise ValueError("the age is negative")


async def main():
    try:
        await asyncio.gather(read_disk(), read_form())
    except Exception as error:
        print(f"gather: {error}")

    outcomes = await asyncio.gather(read_disk(), read_form(), return_exceptions=True)
    for outcome in outcomes:
        print(f"among the results: {outcome}")


asyncio.run(main())
