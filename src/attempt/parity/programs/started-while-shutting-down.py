import asyncio


kept = []


async def late():
    print("late begins")
    await asyncio.sleep(1)
    print("never")


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        kept.append(asyncio.create_task(late()))
        print("started another")


async def tidy():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.5)
        print("tidied")


async def main():
    kept.append(asyncio.create_task(child()))
    kept.append(asyncio.create_task(tidy()))
    await asyncio.sleep(1)


asyncio.run(main())
print("after run")
