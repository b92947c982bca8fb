import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel("me")
    print("still running", task.cancelling())
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(f"CancelledError: {error}", task.cancelling())
    print("uncancel", task.uncancel())
    await asyncio.sleep(1)
    task.cancel("again")
    return "returned, but cancelled"


try:
    print(asyncio.run(main()))
except BaseException as error:
    print("run threw", f"{type(error).__name__}: {error}")
