import asyncio


async def player(name, seconds):
    await asyncio.sleep(seconds)
    if name == "Bo":
        raise Exception("Bo has fallen off the stage")
    print(f"{name} has finished")


async def concert():
    await asyncio.gather(player("Ada", 1), player("Bo", 2), player("Cy", 3))


async def main():
    try:
        await concert()
    except Exception as error:
        print(f"The concert is over: {error}.")
    await asyncio.sleep(2)
    print("The lights go out.")


asyncio.run(main())
