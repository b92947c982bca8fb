import asyncio


async def main():
    for wrong in [1, None, "text", lambda: 1]:
        try:
            await asyncio.gather(wrong)
        except TypeError as error:
            print(error)
    try:
        asyncio.create_task(lambda: 5)
    except TypeError as error:
        print(str(error)[:27])
    try:
        asyncio.create_task(asyncio.gather())
    except TypeError as error:
        print(str(error)[:27])


asyncio.run(main())
