import asyncio


async def quick():
    return "quick"


async def nested():
    inner = quick()
    try:
        asyncio.run(inner)
    except RuntimeError as error:
        print("true", error)
    return await inner


async def fails():
    async def child():
        try:
            await asyncio.sleep(5)
        finally:
            print("child was told")
            await asyncio.sleep(1)
            print("child has tidied")

    asyncio.create_task(child())
    await asyncio.sleep(1)
    raise ValueError("main fails")


print(asyncio.run(nested()))
try:
    asyncio.run(5)
except ValueError as error:
    print("true", error)
try:
    asyncio.create_task(quick())
except RuntimeError as error:
    print(error)
try:
    asyncio.run(fails())
except ValueError as error:
    print("after", f"ValueError: {error}")
print(asyncio.run(asyncio.sleep(1, "slept")))
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
asyncio.run(fails())
