import asyncio


async def job(name, seconds):
    print(name, "begins in", asyncio.current_task().get_name())
    try:
        await asyncio.sleep(seconds)
        return f"{name} in time"
    except asyncio.CancelledError:
        print(name, "CancelledError")
        raise


async def attempt(what, awaitable):
    try:
        print(what, await awaitable)
    except Exception as error:
        print(what, type(error).__name__)


async def main():
    await attempt("in time", asyncio.wait_for(job("a", 1), 2))
    await attempt("too late", asyncio.wait_for(job("b", 2), 1))
    await attempt("no limit", asyncio.wait_for(job("c", 2), None))
    await attempt("zero", asyncio.wait_for(job("d", 0), 0))
    await attempt("negative", asyncio.wait_for(job("e", 0), -1))
    done = asyncio.create_task(job("f", 0))
    await done
    await attempt("zero, done", asyncio.wait_for(done, 0))
    await attempt("task", asyncio.wait_for(asyncio.create_task(job("g", 5)), 1))
    await attempt("equal", asyncio.wait_for(job("h", 1), 1))
    await attempt("equal task", asyncio.wait_for(asyncio.create_task(job("i", 1)), 1))
    earlier = asyncio.create_task(job("j", 1))
    await asyncio.sleep(0)
    await attempt("equal, begun before", asyncio.wait_for(earlier, 1))
    print(int(asyncio.get_running_loop().time()))


asyncio.run(main())
