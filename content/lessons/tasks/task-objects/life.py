import asyncio


async def bake(what):
    await asyncio.sleep(2)
    if what == "soufflé":
        raise Exception("it has collapsed")
    return f"a fine {what}"


async def main():
    cake = asyncio.create_task(bake("cake"), name="the cake")
    souffle = asyncio.create_task(bake("soufflé"), name="the soufflé")

    await asyncio.sleep(1)
    print(f"{cake.get_name()}: done is {str(cake.done()).lower()}")
    await asyncio.sleep(2)
    print(f"{cake.get_name()}: done is {str(cake.done()).lower()}, it is {cake.result()}")
    print(f"{souffle.get_name()}: done is {str(souffle.done()).lower()}, {souffle.exception()}")


asyncio.run(main())
