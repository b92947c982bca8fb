import asyncio


async def child(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "CancelledError")
        if name == "refuses":
            await asyncio.sleep(2)
            print(name, "went on")
        elif name == "raises":
            raise RuntimeError("while shutting down")
        else:
            raise
    finally:
        print(name, "finally")


async def main():
    tasks = [asyncio.create_task(child(name, 10)) for name in ["obeys", "refuses", "raises"]]
    tasks.append(asyncio.create_task(child("in time", 1)))
    never = asyncio.create_task(child("never begins", 1))
    never.add_done_callback(lambda _: print("callback of", never.get_name(), str(never.cancelled()).lower()))
    await asyncio.sleep(1)
    tasks.append(asyncio.create_task(child("too late", 1)))
    print("main ends")


asyncio.run(main())
print("after run")
