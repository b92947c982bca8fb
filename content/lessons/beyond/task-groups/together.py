import asyncio


async def player(name, seconds):
    try:
        await asyncio.sleep(seconds)
        if name == "Bo":
            raise Exception("Bo has fallen off the stage")
        print(f"{name} has finished")
    finally:
        print(f"{name} leaves the stage")


async def concert():
    async with asyncio.TaskGroup() as group:
        group.create_task(player("Ada", 1))
        group.create_task(player("Bo", 2))
        group.create_task(player("Cy", 3))


async def main():
    try:
        await concert()
    except Exception as error:
        print(f"The concert is over: {error}.")
    await asyncio.sleep(2)
    print("The lights go out.")


asyncio.run(main())
