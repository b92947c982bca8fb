import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child", "CancelledError")
        raise
    finally:
        await asyncio.sleep(1)
        print("child has tidied")


async def exits():
    await asyncio.sleep(1)
    raise SystemExit("enough")


async def main():
    kept = asyncio.create_task(child())
    task = asyncio.create_task(exits())
    try:
        await task
    finally:
        print("main", int(asyncio.get_running_loop().time()))


try:
    asyncio.run(main())
except SystemExit as error:
    print("caught", f"SystemExit: {error}")
asyncio.run(exits())
print("never")
