import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    print(name, "fails" if fails else "ends")
    if fails:
        raise RuntimeError(name)
    return name


async def main():
    try:
        await asyncio.gather(job("a", 1), job("b", 2, True), job("c", 3), job("d", 2, True))
    except RuntimeError as error:
        print("caught", error, f"{asyncio.get_running_loop().time():g}")
    await asyncio.sleep(2)
    results = await asyncio.gather(job("e", 1, True), job("f", 0), job("g", 0.5, True), return_exceptions=True)
    print(", ".join(f"error {result}" if isinstance(result, Exception) else result for result in results))
    print(len(await asyncio.gather()))


asyncio.run(main())
